<?php
/** What WordPress makes of posts, for `filters.ts`: JSON in (a list of posts), JSON out. */
add_shortcode( 'gallery', fn() => 'A SHORTCODE RAN' );
add_shortcode( 'audio', fn() => 'A SHORTCODE RAN' );
// As when somebody saves who may not write whatever they like.
kses_init_filters();
$made = array_map(
	fn( $content ) => array(
		'kept'  => wp_unslash( apply_filters( 'content_save_pre', wp_slash( $content ) ) ),
		'autop' => wpautop( $content ),
		'shown' => apply_filters( 'the_content', $content ),
	),
	json_decode( file_get_contents( $args[0] ), true )
);
echo json_encode( $made, JSON_THROW_ON_ERROR );
