package de.wegmarke.story.search;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Where the seat of a municipality lies and how large it is, of the districts and district-free
 * cities of Thuringia and Saxony-Anhalt. The file beside this class names its sources.
 */
public final class MunicipalityFacts {

    /**
     * @param latitude of the seat of the administration in degrees, to two places (about a
     *     kilometre); {@code longitude} likewise
     */
    public record Fact(double latitude, double longitude, SizeClass size) {}

    private static final Map<String, Fact> FACTS = read();

    private MunicipalityFacts() {}

    /**
     * @param ags official municipality key on district level, five digits
     */
    public static Optional<Fact> of(String ags) {
        return Optional.ofNullable(FACTS.get(ags));
    }

    private static Map<String, Fact> read() {
        try (InputStream file =
                MunicipalityFacts.class.getResourceAsStream("municipality-facts.csv")) {
            if (file == null) {
                throw new IllegalStateException("The facts about municipalities are missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(";"))
                    .collect(
                            toUnmodifiableMap(
                                    cells -> cells[0],
                                    cells ->
                                            new Fact(
                                                    Double.parseDouble(cells[2]),
                                                    Double.parseDouble(cells[3]),
                                                    SizeClass.valueOf(cells[4]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
