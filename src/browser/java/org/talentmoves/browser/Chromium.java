package org.talentmoves.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The Chromium of this machine, never one that is downloaded. It is looked for on the PATH; the property
 * {@code browser.program} names another.
 */
final class Chromium implements AutoCloseable {

    private static final double PATIENCE = 20_000;

    private final Playwright playwright =
            Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private final Browser browser = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(program())
                    .setArgs(System.getProperty("user.name").equals("root") ? List.of("--no-sandbox") : List.of()));

    private final Map<Look, BrowserContext> windows = new EnumMap<>(Look.class);

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    Page page(Look look) {
        Page page = windows.computeIfAbsent(look, key -> browser.newContext(key.options()))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    private static Path program() {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)));
        return Stream.concat(
                        Stream.ofNullable(System.getProperty("browser.program")).map(Path::of), onPath)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "There is no Chromium on the PATH: install one, or name it by -Dbrowser.program=…"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
