package org.childjourney.browser;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.childjourney.demo.OnTheFirstDay;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A head of service looks at the families of the demonstration who are in pre-proceedings
 * or in court.
 */
@OnTheFirstDay
class TrackerDayTest extends BrowserTest {

    @Test
    void every_family_is_on_one_page_and_who_needs_eyes_first_is_at_the_top() {
        var page = signIn("head-of-service").open("/reports/pre-proceedings-tracker").page();
        assertThat(page.locator("h1").first()).containsText("Pre-proceedings, family by family");
        var families = page.locator("table", new Page.LocatorOptions().setHasText("Held by")).locator("tbody tr");
        assertThat(families.count()).as("families of the demonstration").isGreaterThan(12);
        assertThat(late(families.first())).isNotEmpty();
        assertThat(late(families.last())).isEmpty();
        assertThat(page.locator("svg").first()).isVisible();
        Accessible.check(page);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
            .setPath(Path.of("target", "screenshots", "TrackerDayTest", "families.png")));
    }

    private static String late(Locator family) {
        return family.locator("th, td").nth(5).innerText().strip();
    }

}
