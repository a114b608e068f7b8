package org.childjourney.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A test in a real browser on the whole application, which the test's own annotation
 * starts: empty, or with the children of the demonstration. Each person who signs in has
 * a browser of their own; the browsers are set to American English, as many desks are.
 */
@ExtendWith(Chromium.class)
public abstract class BrowserTest {

    @LocalServerPort
    private int port;

    @RegisterExtension
    private final Desks desks = new Desks();

    /** The address of the application, without a slash at the end. */
    protected String address() {
        return "http://localhost:" + this.port;
    }

    /** Signs in one of the demo people on our page. */
    protected Practitioner signIn(String user) {
        return signIn(user, "demo");
    }

    /** Signs in somebody on our page; screenshots carry their name. */
    protected Practitioner signIn(String user, String password) {
        var practitioner = new Practitioner(this.desks.newDesk(), address(), getClass().getSimpleName(), user);
        practitioner.signIn(password);
        return practitioner;
    }

    private static final class Desks implements BeforeEachCallback, AfterEachCallback {

        private final List<BrowserContext> open = new ArrayList<>();

        private Browser browser;

        @Override
        public void beforeEach(ExtensionContext context) {
            this.browser = Chromium.of(context);
        }

        BrowserContext newDesk() {
            var desk = this.browser.newContext(new Browser.NewContextOptions().setLocale("en-US")
                .setTimezoneId("Europe/London")
                .setViewportSize(1440, 1000));
            desk.setDefaultTimeout(Chromium.PATIENCE);
            this.open.add(desk);
            return desk;
        }

        @Override
        public void afterEach(ExtensionContext context) {
            this.open.forEach(BrowserContext::close);
            this.open.clear();
        }

    }

}
