package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.AccountText;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Sentences;
import org.childjourney.documents.Letter;
import org.springframework.stereotype.Component;

/** Puts what workers wrote into the words and facts of one parent's letter. */
@Component
class LetterWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final AccountText text;

    private final Cases cases;

    private final PreProceedingsProperties settled;

    LetterWords(AccountText text, Cases cases, PreProceedingsProperties settled) {
        this.text = text;
        this.cases = cases;
        this.settled = settled;
    }

    LetterFacts of(LetterBatch batch, ParentLetter letter, Matter matter, LocalDate today) {
        return (batch.kind() == LetterKind.OUTCOME)
                ? outcome(this.text.read(batch.content(), OutcomeLetters.class), letter, matter, today)
                : before(this.text.read(batch.content(), LettersBefore.class), letter, today);
    }

    private LetterFacts before(LettersBefore written, ParentLetter letter, LocalDate today) {
        var to = written.letters().stream().filter((one) -> one.isTo(letter.name())).findFirst().orElseThrow();
        var worries = written.worries().stream().filter((worry) -> worry.isFor(to)).toList();
        var at = LocalDateTime.ofInstant(written.meetingAt(), WorkingCalendar.LONDON);
        var words = new LinkedHashMap<String, String>();
        words.put("worries", lines(worries.stream().map(Worry::worry)));
        words.put("changes", lines(worries.stream()
            .map((worry) -> "%s By %s.".formatted(Sentences.end(worry.change()), DAY.format(worry.by())))));
        words.put("onlyForYou", (to.onlyForThem() != null) ? to.onlyForThem() : "");
        words.put("supportGiven", written.supportGiven());
        words.put("supportOffered", written.supportOffered());
        return new LetterFacts(head(letter, today, written.contactName(), "Social worker", written.contactPhone()),
                children(letter), false, letter.interpreterLanguage(), at.toLocalDate(), at.toLocalTime(),
                written.meetingPlace(), written.fgdmOffer() == FgdmOffer.OFFERED, this.settled.solicitors(), words);
    }

    private LetterFacts outcome(OutcomeLetters written, ParentLetter letter, Matter matter, LocalDate today) {
        var words = new LinkedHashMap<String, String>();
        words.put("decision", written.decision());
        words.put("why", written.why());
        words.put("onlyForYou",
                written.letters()
                    .stream()
                    .filter((one) -> one.isTo(letter.name()))
                    .findFirst()
                    .map(LetterTo::onlyForThem)
                    .orElse(""));
        words.put("whatWentWell", written.whatWentWell());
        words.put("whatHappensNext", written.whatHappensNext());
        return new LetterFacts(
                head(letter, today, written.contactName(), "Children's services", written.contactPhone()),
                children(letter), matter.outcome() == FinalDecision.ISSUE, letter.interpreterLanguage(), null, null,
                null, false, List.of(), words);
    }

    private static String lines(Stream<String> entries) {
        return entries.map((entry) -> "- " + Sentences.end(entry)).collect(Collectors.joining("\n"));
    }

    private static Letter head(ParentLetter letter, LocalDate today, String from, String role, String phone) {
        return new Letter(letter.name(),
                (letter.address() != null) ? List.of(letter.address().split("\\s*,\\s*")) : List.of(), today,
                "Dear " + letter.name(), from, role, phone);
    }

    /** A child who has no first name yet is "your baby". */
    private List<String> children(ParentLetter letter) {
        return this.cases.children(letter.children())
            .values()
            .stream()
            .map((child) -> (child.givenName() != null) ? child.givenName() : "your baby")
            .toList();
    }

}
