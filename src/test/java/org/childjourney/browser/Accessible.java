package org.childjourney.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks a page as axe-core does, for the levels A and AA of WCAG 2.0 and 2.1. */
public final class Accessible {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    private Accessible() {
    }

    /** Fails with what is wrong on the page, and where. */
    public static void check(Page page) {
        check(new AxeBuilder(page), page.url());
    }

    /**
     * Checks a part of the page, for instance one of our tabs in an application of
     * somebody else.
     */
    public static void check(Page page, String selector) {
        check(new AxeBuilder(page).include(List.of(selector)), page.url() + " " + selector);
    }

    private static void check(AxeBuilder axe, String where) {
        var faults = axe.withTags(RULES)
            .analyze()
            .getViolations()
            .stream()
            .map(fault -> "%s: %s %s".formatted(fault.getId(), fault.getHelp(),
                    fault.getNodes().stream().map(node -> node.getHtml()).limit(3).toList()))
            .toList();
        assertThat(faults).as("what is not accessible on %s", where).isEmpty();
    }

}
