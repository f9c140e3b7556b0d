<?php
/**
 * What can be chosen, and what is chosen where nothing is said.
 *
 * @package second-question
 */

defined( 'ABSPATH' ) || exit;

/** Each choice: what may stand there, and what it is called. */
function second_question_choices(): array {
	return array(
		'area'    => array(
			'england'        => 'England (any area)',
			'bradford'       => 'Bradford',
			'greenwich'      => 'Greenwich',
			'herefordshire'  => 'Herefordshire',
			'hounslow'       => 'Hounslow',
			'staffordshire'  => 'Staffordshire',
			'stoke-on-trent' => 'Stoke-on-Trent',
		),
		'view'    => array(
			'what-to-do' => 'What to do now',
			'report'     => 'Worried about a child?',
			'contacts'   => 'Who to ring',
			'signs'      => 'Signs',
			'pitfalls'   => 'Pitfalls',
			'search'     => 'Search',
		),
		'heading' => array(
			'2' => 'Level 2',
			'3' => 'Level 3',
			'4' => 'Level 4',
		),
		'scheme'  => array(
			'light' => 'Light',
			'dark'  => 'Dark',
			'host'  => 'As the reader’s device has it',
		),
		'theme'   => array(
			'teal'  => 'Teal',
			'blue'  => 'Blue',
			'green' => 'Green',
			'plum'  => 'Plum',
			'slate' => 'Slate',
		),
	);
}

/** What is chosen where nothing is said; the height is in pixels. */
function second_question_defaults(): array {
	return array(
		'area'    => 'england',
		'view'    => 'what-to-do',
		'heading' => '2',
		'scheme'  => 'light',
		'theme'   => 'teal',
		'height'  => '992',
	);
}

/**
 * What was asked for, each as it may stand there: what is none of the choices
 * becomes what it is where nothing is said.
 *
 * @param array $asked What was asked for.
 */
function second_question_chosen( array $asked ): array {
	$chosen = second_question_defaults();
	foreach ( second_question_choices() as $name => $choices ) {
		$value = isset( $asked[ $name ] ) ? (string) $asked[ $name ] : '';
		if ( array_key_exists( $value, $choices ) ) {
			$chosen[ $name ] = $value;
		}
	}
	$height = isset( $asked['height'] ) ? (int) $asked['height'] : 0;
	if ( $height > 0 ) {
		$chosen['height'] = (string) max( 160, min( 4000, $height ) );
	}
	return $chosen;
}

/**
 * What was asked for and is not there, in a sentence for whoever edits; empty
 * where all is well.
 *
 * @param array $asked What was asked for.
 */
function second_question_mistake( array $asked ): string {
	foreach ( second_question_choices() as $name => $choices ) {
		if ( isset( $asked[ $name ] ) && ! array_key_exists( (string) $asked[ $name ], $choices ) ) {
			return sprintf(
				'Second Question has no %1$s “%2$s”. It has: %3$s.',
				$name,
				(string) $asked[ $name ],
				implode( ', ', array_keys( $choices ) )
			);
		}
	}
	return '';
}
