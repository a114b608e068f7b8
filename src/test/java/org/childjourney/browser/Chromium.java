package org.childjourney.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * One browser for all tests of a run, Debian's chromium. Where there is none the tests
 * are skipped and say so; with {@code -Dbrowser.required=true} or {@code CI=true} that is
 * a failure.
 */
public final class Chromium implements BeforeAllCallback {

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    /** How long a screen may take on a busy machine, in milliseconds. */
    static final int PATIENCE = 20_000;

    @Override
    public void beforeAll(ExtensionContext context) {
        var chromium = path();
        if (chromium.isEmpty()) {
            var sentence = "No chromium on this machine: %s is skipped. Install it, or name one with -Dbrowser.path."
                .formatted(context.getDisplayName());
            if (Boolean.getBoolean("browser.required") || "true".equalsIgnoreCase(System.getenv("CI"))) {
                fail(sentence);
            }
            System.err.println("SKIPPED: " + sentence);
            assumeTrue(false, sentence);
        }
        context.getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .getOrComputeIfAbsent(Running.class, type -> new Running(chromium.get()), Running.class);
    }

    static Browser of(ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).get(Running.class, Running.class).browser;
    }

    private static Optional<Path> path() {
        var named = Optional.ofNullable(System.getProperty("browser.path"));
        return Stream.concat(named.stream(), PLACES.stream()).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static final class Running implements ExtensionContext.Store.CloseableResource {

        private final Playwright playwright = Playwright
            .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

        private final Browser browser;

        Running(Path chromium) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            this.browser = this.playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update",
                            "--disable-sync", "--no-first-run", "--disable-dev-shm-usage")));
        }

        @Override
        public void close() {
            this.browser.close();
            this.playwright.close();
        }

    }

}
