package de.wegmarke.story.picture;

/** A picture in the size in which it is shown or printed, where that is less than what is kept. */
public final class SmallerPicture {

    private SmallerPicture() {}

    /**
     * The picture, scaled if its longer side is more than this many pixels.
     *
     * @param kept as {@link Pictures#clean} has made it
     */
    public static CleanPicture of(byte[] kept, int longestSide) {
        var kind = FileKind.of(kept);
        var drawing = kind == FileKind.PNG;
        var header = drawing ? PngHeader.of(kept) : JpegHeader.of(kept);
        if (Math.max(header.width(), header.height()) <= longestSide) {
            return new CleanPicture(
                    drawing ? "image/png" : "image/jpeg", header.width(), header.height(), kept);
        }
        var pixels = PixelReader.read(kept, kind, header);
        return PictureWriter.write(Pixels.scaled(pixels, longestSide), drawing);
    }
}
