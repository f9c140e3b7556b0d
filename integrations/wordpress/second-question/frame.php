<?php
/**
 * The frame.
 *
 * @package second-question
 */

defined( 'ABSPATH' ) || exit;

/**
 * The frame, and a link to the whole page beneath it. A mistake in what was
 * asked for is told to whoever may edit, and to nobody else.
 *
 * @param array $asked Area, view, heading, scheme, theme, height.
 */
function second_question_frame( array $asked ): string {
	$site = second_question_site();
	if ( '' === $site ) {
		return second_question_note( 'Set the address of the Second Question site under Settings, General.' );
	}
	$mistake = second_question_mistake( $asked );
	$chosen  = second_question_chosen( $asked );
	$choices = second_question_choices();
	$title   = $choices['view'][ $chosen['view'] ] . ': Second Question, ' . $choices['area'][ $chosen['area'] ];
	$query   = http_build_query(
		array(
			'heading' => $chosen['heading'],
			'scheme'  => $chosen['scheme'],
			'theme'   => $chosen['theme'],
		)
	);
	$framed  = $site . 'embed/' . $chosen['area'] . '/' . $chosen['view'] . '/?' . $query;
	$whole   = $site . $chosen['area'] . '/' . ( 'contacts' === $chosen['view'] ? '' : $chosen['view'] . '/' );
	return ( '' === $mistake ? '' : second_question_note( $mistake ) ) . sprintf(
		'<div class="second-question"><iframe src="%1$s" title="%2$s" width="100%%" height="%3$s" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads" allow="clipboard-write; web-share" style="border:0"></iframe><p><a href="%4$s" target="_blank" rel="noopener noreferrer">%2$s (opens in a new tab)</a></p></div>',
		esc_url( $framed ),
		esc_attr( $title ),
		esc_attr( $chosen['height'] ),
		esc_url( $whole )
	);
}

/**
 * A sentence for whoever may edit posts.
 *
 * @param string $text The sentence.
 */
function second_question_note( string $text ): string {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return '<p class="second-question-note"><strong>' . esc_html( $text ) . '</strong></p>';
}
