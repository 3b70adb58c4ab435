package de.wegmarke.document;

import de.wegmarke.story.StoredImage;
import de.wegmarke.story.picture.CleanPicture;
import de.wegmarke.story.picture.SmallerPicture;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Pictures for paper: each is read when it is its turn, and no finer than a printer shows. */
final class PrintedPictures {

    /** In pixels: the width of a page's text with 200 to the inch. */
    static final int LONGEST_SIDE = 1_300;

    private final Function<UUID, Optional<StoredImage>> kept;

    PrintedPictures(Function<UUID, Optional<StoredImage>> kept) {
        this.kept = kept;
    }

    static PrintedPictures none() {
        return new PrintedPictures(id -> Optional.empty());
    }

    /** Empty if it is gone meanwhile. */
    Optional<CleanPicture> read(UUID id) {
        return kept.apply(id).map(image -> SmallerPicture.of(image.content(), LONGEST_SIDE));
    }
}
