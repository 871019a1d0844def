<?php
// Reads a PNG and writes it in 256 colours: the 64 that it has most of, as they are, and others that stand for the rest.
$whole = imagecreatefromstring(stream_get_contents(STDIN));
[$width, $height] = [imagesx($whole), imagesy($whole)];

$count = [];
for ($y = 0; $y < $height; $y++) {
    for ($x = 0; $x < $width; $x++) {
        $color = imagecolorat($whole, $x, $y) & 0xffffff;
        $count[$color] = ($count[$color] ?? 0) + 1;
    }
}
arsort($count);
$palette = array_slice(array_keys($count), 0, 64);

$rest = imagecreatetruecolor($width, $height);
imagecopy($rest, $whole, 0, 0, 0, 0, $width, $height);
imagetruecolortopalette($rest, false, 192);
imagecolormatch($whole, $rest);
for ($at = 0; $at < imagecolorstotal($rest); $at++) {
    ['red' => $red, 'green' => $green, 'blue' => $blue] = imagecolorsforindex($rest, $at);
    $palette[] = $red << 16 | $green << 8 | $blue;
}

$few = imagecreate($width, $height);
foreach ($palette as $color) {
    imagecolorallocate($few, $color >> 16, $color >> 8 & 255, $color & 255);
}
$nearest = [];
for ($y = 0; $y < $height; $y++) {
    for ($x = 0; $x < $width; $x++) {
        $color = imagecolorat($whole, $x, $y) & 0xffffff;
        $nearest[$color] ??= imagecolorclosest($few, $color >> 16, $color >> 8 & 255, $color & 255);
        imagesetpixel($few, $x, $y, $nearest[$color]);
    }
}
imagepng($few, null, 9);
