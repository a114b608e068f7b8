package org.childjourney.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.childjourney.demo.OnTheFirstDay;
import org.childjourney.reports.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Every report about the children of the demonstration, as its readers open it. */
@Tag("walk")
@OnTheFirstDay
class ReportsDayTest extends BrowserTest {

    @Autowired
    private List<Report> reports;

    @Test
    void each_opens_from_the_list_can_be_read_by_everybody_prints_and_is_a_table_too() {
        this.reports.stream().collect(Collectors.groupingBy(ReportsDayTest::aReader)).forEach((reader, theirs) -> {
            var manager = signIn(reader);
            manager.open("/reports");
            Accessible.check(manager.page());
            theirs.forEach(report -> read(manager.open("/reports"), report));
        });
    }

    private static String aReader(Report report) {
        return report.readers().stream().sorted().findFirst().orElseThrow();
    }

    private void read(Practitioner manager, Report report) {
        var page = manager.page();
        page.locator("main dt a[href='/reports/" + report.id() + "']").click();
        assertThat(page.locator("h1")).hasText(report.title());
        Accessible.check(page);
        manager.screenshot(report.id());

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".cj-period")).isHidden();
        assertThat(page.locator("h1")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        var table = new String(page.request().get(address() + "/reports/" + report.id() + ".csv").body(),
                StandardCharsets.UTF_8);
        for (var figure : page.locator(".cj-figures tbody th").allTextContents()) {
            org.assertj.core.api.Assertions.assertThat(table).as(report.id()).contains(figure.replace("\"", "\"\""));
        }
    }

}
