package de.wegmarke.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The whole application as {@code ./wegmarke run} starts it, with its 16 municipalities: the second
 * start to the first page, what an idle session keeps, and what the process needs.
 */
final class ProcessBenchmark {

    private static final int STARTS = 3;
    private static final int WARM_UP = 5;
    private static final int SESSIONS = 20;
    private static final Pattern USED =
            Pattern.compile("(?:DefNew|Tenured) +total \\d+K, used (\\d+)K");

    private final Path home;
    private final Results results;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    ProcessBenchmark(Path home, Results results) {
        this.home = home;
        this.results = results;
    }

    void run() throws Exception {
        var data = Files.createTempDirectory("wegmarke-bench");
        var port = freePort();
        try {
            stop(start(data, port));
            var times = new long[STARTS];
            for (int i = 0; i < STARTS; i++) {
                long begin = System.nanoTime();
                var process = start(data, port);
                times[i] = System.nanoTime() - begin;
                try {
                    if (i == STARTS - 1) {
                        measureMemory(process, port);
                    }
                } finally {
                    stop(process);
                }
            }
            results.times("Second start to the first page", "under 15,000 ms", times);
        } finally {
            delete(data);
        }
    }

    private void measureMemory(Process launcher, int port) throws Exception {
        var java =
                launcher.descendants()
                        .filter(
                                process ->
                                        process.info()
                                                .command()
                                                .filter(command -> command.endsWith("java"))
                                                .isPresent())
                        .findFirst()
                        .orElseThrow();
        try (var playwright = Playwright.create();
                var browser = chromium(playwright)) {
            var kept = new ArrayList<BrowserContext>();
            for (int i = 0; i < WARM_UP; i++) {
                kept.add(session(browser, port));
            }
            long before = usedHeap(java.pid());
            for (int i = 0; i < SESSIONS; i++) {
                kept.add(session(browser, port));
            }
            long after = usedHeap(java.pid());
            results.row(
                    "Memory of an idle session with the list of measures open",
                    "under 1,000 kB",
                    "%,d kB (mean of %d sessions)"
                            .formatted((after - before) / SESSIONS, SESSIONS));
            results.row(
                    "Resident memory of the process, 16 municipalities, %d sessions"
                            .formatted(kept.size()),
                    "under 600 MB",
                    "%,d MB".formatted(residentKilobytes(java.pid()) / 1024));
        }
    }

    private static Browser chromium(Playwright playwright) {
        var executable = System.getenv().getOrDefault("WEGMARKE_CHROMIUM", "/usr/bin/chromium");
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(executable))
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-quic",
                                                "--disable-background-networking",
                                                "--disable-component-update",
                                                "--disable-sync")));
    }

    private static BrowserContext session(Browser browser, int port) {
        var context = browser.newContext();
        var page = context.newPage();
        page.navigate("http://localhost:" + port + "/erfurt/massnahmen");
        page.fill("input[name=username]", "leitung.erfurt");
        page.fill("input[name=password]", "wegmarke");
        page.click("button[type=submit]");
        // The page stays open and nobody touches it: a closed one would take its part of the
        // session along.
        page.waitForSelector("vaadin-grid");
        return context;
    }

    /** Kilobytes in use after a full collection. */
    private static long usedHeap(long pid) throws Exception {
        jcmd(pid, "GC.run");
        jcmd(pid, "GC.run");
        var heap = jcmd(pid, "GC.heap_info");
        var used = USED.matcher(heap);
        long sum = 0;
        while (used.find()) {
            sum += Long.parseLong(used.group(1));
        }
        return sum;
    }

    private static String jcmd(long pid, String command) throws Exception {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                                Long.toString(pid),
                                command)
                        .redirectErrorStream(true)
                        .start();
        var answer = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return answer;
    }

    private static long residentKilobytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private Process start(Path data, int port) throws Exception {
        var builder =
                new ProcessBuilder(
                                home.resolve("wegmarke").toString(),
                                "run",
                                "--port",
                                Integer.toString(port))
                        .redirectErrorStream(true)
                        .redirectOutput(data.resolve("run.log").toFile());
        builder.environment().put("WEGMARKE_HOME", data.toString());
        var process = builder.start();
        var firstPage =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                        .timeout(Duration.ofSeconds(20))
                        .build();
        while (process.isAlive()) {
            try {
                if (client.send(firstPage, HttpResponse.BodyHandlers.ofString()).statusCode()
                        == 200) {
                    return process;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        throw new IllegalStateException(
                "did not start: " + Files.readString(data.resolve("run.log")));
    }

    private static void stop(Process launcher) throws InterruptedException {
        launcher.destroy();
        launcher.waitFor(60, TimeUnit.SECONDS);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
