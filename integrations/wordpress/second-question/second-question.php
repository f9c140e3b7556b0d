<?php
/**
 * Plugin Name: Second Question
 * Description: Shows the guided tool, the signs or whom to ring of a Second Question site in a frame: a block and a shortcode.
 * Version: 1.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT OR Apache-2.0
 * Text Domain: second-question
 *
 * It writes a frame and nothing else: no script, no cookie, no request of its
 * own, and nothing kept but the address of the site, which an administrator sets.
 *
 * @package second-question
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/choices.php';
require_once __DIR__ . '/frame.php';
require_once __DIR__ . '/settings.php';

add_shortcode( 'second-question', 'second_question_shortcode' );
add_action( 'init', 'second_question_register_block' );
add_action( 'admin_init', 'second_question_register_setting' );
add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), 'second_question_settings_link' );

/**
 * `[second-question area="bradford" view="signs" height="992"]`
 *
 * @param array|string $asked What stands in the shortcode.
 */
function second_question_shortcode( $asked ): string {
	return second_question_frame( (array) $asked );
}

/** The same as a block, drawn on the server each time. */
function second_question_register_block(): void {
	wp_register_script(
		'second-question-block',
		plugins_url( 'block.js', __FILE__ ),
		array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor', 'wp-server-side-render' ),
		'1.0.0',
		true
	);
	wp_add_inline_script(
		'second-question-block',
		'window.secondQuestionChoices = ' . wp_json_encode( second_question_choices() ) . ';',
		'before'
	);
	$attributes = array();
	foreach ( second_question_defaults() as $name => $default ) {
		$attributes[ $name ] = array(
			'type'    => 'string',
			'default' => $default,
		);
	}
	register_block_type(
		'second-question/frame',
		array(
			'api_version'     => 2,
			'title'           => 'Second Question',
			'category'        => 'embed',
			'icon'            => 'sos',
			'description'     => 'What to do when a child worries you, the signs, or whom to ring.',
			'attributes'      => $attributes,
			'editor_script'   => 'second-question-block',
			'render_callback' => 'second_question_frame',
		)
	);
}
