package de.wegmarke.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Collects figures and writes them as a table between two marks of the page. */
final class Results {

    private static final String BEGIN = "<!-- results -->";
    private static final String END = "<!-- end of results -->";

    private final List<String> rows = new ArrayList<>();

    /** Times of repeated runs, in milliseconds. */
    void times(String what, String aim, long[] nanoseconds) {
        var sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        row(
                what,
                aim,
                "%.1f ms (%.1f to %.1f, %d runs)"
                        .formatted(
                                sorted[sorted.length / 2] / 1e6,
                                sorted[0] / 1e6,
                                sorted[sorted.length - 1] / 1e6,
                                sorted.length));
    }

    /** The same with the time that only one run in twenty exceeds, where that matters most. */
    void percentiles(String what, String aim, long[] nanoseconds) {
        var sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        row(
                what,
                aim,
                "%.1f ms, p95 %.1f ms (%.1f to %.1f, %d runs)"
                        .formatted(
                                sorted[sorted.length / 2] / 1e6,
                                sorted[(int) Math.ceil(sorted.length * 0.95) - 1] / 1e6,
                                sorted[0] / 1e6,
                                sorted[sorted.length - 1] / 1e6,
                                sorted.length));
    }

    void row(String what, String aim, String result) {
        rows.add("| " + what + " | " + aim + " | " + result + " |");
        System.out.println(what + ": " + result + " (" + aim + ")");
    }

    String writtenInto(String page) throws IOException {
        var table =
                "\nMeasured on %s on %s.\n\n| what | aim | median (least to most) |\n| --- | --- | --- |\n%s\n\n"
                        .formatted(LocalDate.now(), machine(), String.join("\n", rows));
        return page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                + "\n"
                + table
                + page.substring(page.indexOf(END));
    }

    private static String machine() throws IOException {
        var runtime = Runtime.getRuntime();
        var cpu = "";
        var info = Path.of("/proc/cpuinfo");
        if (Files.exists(info)) {
            cpu =
                    Files.readAllLines(info).stream()
                            .filter(line -> line.startsWith("model name"))
                            .map(line -> line.substring(line.indexOf(':') + 1).strip())
                            .findFirst()
                            .orElse("");
        }
        return String.format(
                Locale.ROOT,
                "%s %s, %d cores (%s), Java %s",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                runtime.availableProcessors(),
                cpu,
                Runtime.version());
    }
}
