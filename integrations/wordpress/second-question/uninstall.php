<?php
/**
 * Takes away what the plugin kept.
 *
 * @package second-question
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'second_question_site' );
