package org.childjourney.preproceedings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.childjourney.casefile.Refused;
import org.childjourney.documents.Delivery;
import org.childjourney.documents.DocumentDetails;
import org.childjourney.documents.Documents;
import org.childjourney.documents.Readability;
import org.childjourney.documents.Subject;
import org.childjourney.record.Section.Link;
import org.springframework.stereotype.Component;

/**
 * The letters as documents of the record: one for each parent in each version that the
 * parent needs, in the record of the children it is about and of nobody else.
 */
@Component
class LetterPapers {

    private static final Pattern TAGS = Pattern.compile("(?s)<(style|script)\\b.*?</\\1>|<[^>]*>");

    private final Documents documents;

    private final LetterWords words;

    private final Map<String, LetterDocument> kinds;

    LetterPapers(Documents documents, LetterWords words, List<LetterDocument> kinds) {
        this.documents = documents;
        this.words = words;
        this.kinds = kinds.stream().collect(Collectors.toMap(LetterDocument::id, Function.identity()));
    }

    /** Draws up every letter, or draws it anew; words that somebody changed stay. */
    void drawUp(LetterBatch batch, Step step) {
        for (var letter : batch.letters()) {
            var facts = this.words.of(batch, letter, step.matter(), step.today());
            for (var version : LetterVersion.of(letter)) {
                this.documents.draft(kind(batch, version), letter.children(), subject(letter), facts, step.by());
            }
        }
    }

    /** Gives up the drafts of these letters, except of those that are drawn up anew. */
    void giveUp(LetterBatch batch, String reason, Step step, List<ParentLetter> except) {
        for (var letter : batch.letters()) {
            for (var version : LetterVersion.of(letter)) {
                if (except.stream().noneMatch((other) -> isFiledAlike(letter, version, other))) {
                    this.documents.draftOf(kind(batch, version), letter.children().get(0), subject(letter))
                        .ifPresent((draft) -> this.documents.withdraw(draft.id(), reason, step.by()));
                }
            }
        }
    }

    private static boolean isFiledAlike(ParentLetter letter, LetterVersion version, ParentLetter other) {
        return LetterVersion.of(other).contains(version) && subject(letter).equals(subject(other))
                && letter.children().get(0).equals(other.children().get(0));
    }

    /** The words of a letter as they stand, in all its versions. */
    String words(LetterBatch batch, ParentLetter letter) {
        return LetterVersion.of(letter)
            .stream()
            .map((version) -> this.documents.html(latest(batch, letter, version).id()))
            .map((page) -> TAGS.matcher(page).replaceAll(" "))
            .collect(Collectors.joining(" "));
    }

    /** Approves every letter, dated today: from now on they stay as they are. */
    void approve(LetterBatch batch, Step step) {
        drawUp(batch, step);
        for (var letter : batch.letters()) {
            for (var version : LetterVersion.of(letter)) {
                this.documents.approve(latest(batch, letter, version).id(), step.by());
            }
        }
    }

    /** Records what became of a letter. */
    void delivered(LetterBatch batch, ParentLetter letter, DeliveredLetter one, Step step) {
        var delivery = new Delivery(switch (one.outcome()) {
            case DELIVERED -> Delivery.Outcome.DELIVERED;
            case RETURNED -> Delivery.Outcome.RETURNED;
            case PARENT_NOT_FOUND -> Delivery.Outcome.ADDRESSEE_NOT_FOUND;
        }, one.how(), one.on(), one.note());
        try {
            for (var version : LetterVersion.of(letter)) {
                this.documents.delivered(latest(batch, letter, version).id(), delivery, step.by());
            }
        }
        catch (Refused notSo) {
            throw new Refused("deliveries", notSo.getMessage());
        }
    }

    /** Where the letter can be read, in each version. */
    List<Link> links(LetterBatch batch, ParentLetter letter) {
        return LetterVersion.of(letter)
            .stream()
            .flatMap((version) -> this.documents.latest(kind(batch, version), letter.children().get(0), subject(letter))
                .stream()
                .map((paper) -> new Link("Read it" + version.title(), paper.path())))
            .toList();
    }

    /** What is harder to read than a letter to a parent should be, in words. */
    Optional<String> tooHard(LetterBatch batch, ParentLetter letter) {
        var hard = LetterVersion.of(letter)
            .stream()
            .map((version) -> latest(batch, letter, version))
            .filter(DocumentDetails::isHard)
            .map((paper) -> String.format(Locale.UK, "reading age %.1f", paper.readingAge()))
            .collect(Collectors.joining(", "));
        return hard.isEmpty() ? Optional.empty()
                : Optional.of("Too hard to read: %s, and %d is what most people can follow. Change the words."
                    .formatted(hard, Readability.PLAIN));
    }

    private DocumentDetails latest(LetterBatch batch, ParentLetter letter, LetterVersion version) {
        return this.documents.latest(kind(batch, version), letter.children().get(0), subject(letter)).orElseThrow();
    }

    private LetterDocument kind(LetterBatch batch, LetterVersion version) {
        return this.kinds.get(new LetterDocument(batch.kind(), version).id());
    }

    private static Subject subject(ParentLetter letter) {
        var key = letter.name().strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return Subject.of(key.substring(0, Math.min(key.length(), 64)), letter.name());
    }

}
