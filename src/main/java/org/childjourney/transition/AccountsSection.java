package org.childjourney.transition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was written at each step with a care leaver, the latest first. */
@Component("transitionAccountsSection")
@Order(364)
class AccountsSection implements RecordSection {

    private static final int SHOWN = 60;

    private final TransitionAccounts accounts;

    AccountsSection(TransitionAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var told = this.accounts.latest(child, SHOWN).stream().map(this::told).toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(Section.timeline("Work on the way to adulthood", told));
    }

    private Section.Item told(TransitionAccount account) {
        return new Section.Item(account.words(), words(this.accounts.told(account)),
                WorkingCalendar.startOf(account.happenedOn()));
    }

    private static String words(Map<?, ?> told) {
        Map<String, String> texts = new LinkedHashMap<>();
        told.forEach((question, answer) -> {
            if (answer instanceof String text && !text.isBlank()) {
                texts.put(question.toString(), text);
            }
        });
        return texts.entrySet()
            .stream()
            .filter((entry) -> entry.getValue().contains(" "))
            .map((entry) -> question(entry.getKey()) + ": " + entry.getValue())
            .collect(Collectors.joining("\n"));
    }

    /** "youngPersonsWords" as "Young persons words". */
    private static String question(String key) {
        var words = key.replaceAll("([A-Z])", " $1").toLowerCase();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

}
