package de.wegmarke.story;

import static de.wegmarke.rows.Columns.text;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/** What the statements have in common that read pictures. */
public final class ImageRows {

    /**
     * Whether the story {@code s} shows the picture {@code :image}. Bytes that its content does not
     * name are served to nobody.
     */
    public static final String SHOWN =
            "s.content -> 'images' @> jsonb_build_array(jsonb_build_object('id', cast(:image as text)))";

    private ImageRows() {}

    /** The picture in the columns {@code media_type} and {@code content}; empty without a row. */
    public static Optional<StoredImage> picture(List<Tuple> rows) {
        return rows.stream()
                .findFirst()
                .map(
                        row ->
                                new StoredImage(
                                        text(row, "media_type"), row.get("content", byte[].class)));
    }
}
