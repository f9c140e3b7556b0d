<?php
/**
 * Where the Second Question site stands: Settings, General.
 *
 * @package second-question
 */

defined( 'ABSPATH' ) || exit;

const SECOND_QUESTION_OPTION = 'second_question_site';

/** The address of the site, with a slash at its end; empty where none is set. */
function second_question_site(): string {
	$site = (string) get_option( SECOND_QUESTION_OPTION, '' );
	return '' === $site ? '' : trailingslashit( $site );
}

/** A field on the page of general settings. */
function second_question_register_setting(): void {
	register_setting(
		'general',
		SECOND_QUESTION_OPTION,
		array(
			'type'              => 'string',
			'sanitize_callback' => 'second_question_sanitize_site',
			'default'           => '',
		)
	);
	add_settings_field(
		SECOND_QUESTION_OPTION,
		'Second Question site',
		'second_question_field',
		'general',
		'default',
		array( 'label_for' => SECOND_QUESTION_OPTION )
	);
}

/** Draws the field. */
function second_question_field(): void {
	printf(
		'<input type="url" class="regular-text" id="%1$s" name="%1$s" value="%2$s" placeholder="https://"><p class="description">%3$s</p>',
		esc_attr( SECOND_QUESTION_OPTION ),
		esc_attr( second_question_site() ),
		esc_html( 'The address of the Second Question site whose pages are shown in frames. If this site sends a Content-Security-Policy, add it to frame-src.' )
	);
}

/**
 * Only an address of the web is one.
 *
 * @param mixed $value What was typed.
 */
function second_question_sanitize_site( $value ): string {
	return esc_url_raw( trim( (string) $value ), array( 'https', 'http' ) );
}

/**
 * A link to the field, in the list of plugins.
 *
 * @param array $links The links that are there.
 */
function second_question_settings_link( array $links ): array {
	$address = admin_url( 'options-general.php#' . SECOND_QUESTION_OPTION );
	array_unshift( $links, '<a href="' . esc_url( $address ) . '">Settings</a>' );
	return $links;
}
