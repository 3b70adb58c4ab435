package de.wegmarke.exchange.returns;

import static java.util.stream.Collectors.joining;

import de.wegmarke.reporting.ReturnRef;
import de.wegmarke.reporting.ReturnView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of itself in its hidden cell: which return it is, the version that it was written
 * out with, and a fingerprint of each field, so that what somebody edited in the file can be told
 * from what was changed on the platform since.
 *
 * @param shown checksum over what must not be edited: this mark and the visible name of the row
 */
record RowMark(
        String measure,
        String body,
        int version,
        Map<ReturnColumn, String> fingerprints,
        String shown) {

    private static final int COMPARED = 4_000;

    private static final Pattern FORM =
            Pattern.compile("(.+)\\|([^|]+)\\|(\\d{1,9})\\|([0-9a-f,]+)\\|([0-9a-f]+)");

    /**
     * @param visible what stands in the cells that name the row
     */
    static RowMark of(FileMark file, ReturnView view, List<String> visible) {
        var fingerprints = new EnumMap<ReturnColumn, String>(ReturnColumn.class);
        for (var column : ReturnColumn.ofContent()) {
            fingerprints.put(column, fingerprint(column.of(view.content())));
        }
        var ref = view.ref();
        var unsigned = new RowMark(ref.measure(), ref.body(), view.version(), fingerprints, "");
        return new RowMark(
                ref.measure(),
                ref.body(),
                view.version(),
                fingerprints,
                unsigned.checksum(file, visible));
    }

    static String fingerprint(@Nullable Object value) {
        return Checksum.of(ReturnColumn.plain(value)).substring(0, 12);
    }

    /** Empty if somebody edited it. */
    static Optional<RowMark> parse(String written) {
        var matcher = FORM.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var prints = matcher.group(4).split(",", -1);
        if (prints.length != ReturnColumn.ofContent().size()) {
            return Optional.empty();
        }
        var fingerprints = new EnumMap<ReturnColumn, String>(ReturnColumn.class);
        for (int i = 0; i < prints.length; i++) {
            fingerprints.put(ReturnColumn.ofContent().get(i), prints[i]);
        }
        return Optional.of(
                new RowMark(
                        matcher.group(1),
                        matcher.group(2),
                        Integer.parseInt(matcher.group(3)),
                        fingerprints,
                        matcher.group(5)));
    }

    boolean fits(FileMark file, List<String> visible) {
        return shown.equals(checksum(file, visible));
    }

    private String checksum(FileMark file, List<String> visible) {
        var parts = new ArrayList<String>();
        parts.addAll(List.of(file.tenant(), file.cycle(), measure, body));
        parts.add(String.valueOf(version));
        parts.add(prints());
        visible.forEach(cell -> parts.add(beginning(cell)));
        return Checksum.of(parts.toArray(String[]::new));
    }

    /** Enough to notice an edit; a very long text does not stand in its cell as a whole. */
    private static String beginning(String cell) {
        var plain = CellText.plain(cell);
        return plain.substring(0, Math.min(plain.length(), COMPARED));
    }

    ReturnRef ref(String cycle) {
        return new ReturnRef(cycle, measure, body);
    }

    private String prints() {
        return ReturnColumn.ofContent().stream().map(fingerprints::get).collect(joining(","));
    }

    @Override
    public String toString() {
        return String.join("|", measure, body, String.valueOf(version), prints(), shown);
    }
}
