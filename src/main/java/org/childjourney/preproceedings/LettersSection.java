package org.childjourney.preproceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Sentences;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The letters to parents that are about this child, by their numbers, each with how it
 * stands, where it can be read and the lines of the service log.
 */
@Component
@Order(462)
class LettersSection implements RecordSection {

    private final Matters matters;

    private final LettersOfFamily letters;

    private final LetterPapers papers;

    LettersSection(Matters matters, LettersOfFamily letters, LetterPapers papers) {
        this.matters = matters;
        this.letters = letters;
        this.papers = papers;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var items = new ArrayList<Item>();
        for (var matter : this.matters.findByCaseReferenceOrderByIdDesc(child.value())) {
            for (var batch : this.letters.all(matter)) {
                batch.about(child).forEach((letter) -> items.add(item(batch, letter)));
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(Section.list("Letters to parents", List.copyOf(items)));
    }

    private Item item(LetterBatch batch, ParentLetter letter) {
        var title = "Letter %d: %s to %s (%s)".formatted(letter.number(), batch.kind().words(), letter.name(),
                letter.relationship());
        var detail = Stream
            .concat(Stream.of(batch.state().words(), batch.returnReason(), tooHard(batch, letter), reached(letter),
                    helped(letter)), letter.tries().stream().map(LettersSection::line))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
        return new Item(title, detail,
                (letter.deliveredOn() != null) ? WorkingCalendar.startOf(letter.deliveredOn()) : null, null,
                this.papers.links(batch, letter));
    }

    /** Of use while the words can still be changed. */
    private String tooHard(LetterBatch batch, ParentLetter letter) {
        return (batch.state() == LetterState.WRITTEN || batch.state() == LetterState.RETURNED)
                ? this.papers.tooHard(batch, letter).orElse(null) : null;
    }

    private static String reached(ParentLetter letter) {
        return (letter.whereabouts() == Whereabouts.KNOWN && letter.safeDelivery() == null) ? null
                : "%s. How it reaches them: %s".formatted(Sentences.begin(letter.whereabouts().words()),
                        letter.safeDelivery());
    }

    private static String helped(ParentLetter letter) {
        var help = Stream
            .of((letter.interpreterLanguage() != null) ? "interpreter: " + letter.interpreterLanguage() : null,
                    letter.easyRead() ? "easy-read version" : null,
                    letter.capacityConcern() ? "may lack capacity, advocate: " + letter.advocate() : null)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
        return help.isEmpty() ? null : Sentences.begin(help);
    }

    private static String line(DeliveryTry one) {
        return "%s: %s (%s). %s"
            .formatted(Days.said(one.triedOn()), one.outcome().words(), one.how().words(),
                    Objects.requireNonNullElse(one.note(), ""))
            .strip();
    }

}
