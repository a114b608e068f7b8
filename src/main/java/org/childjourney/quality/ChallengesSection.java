package org.childjourney.quality;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Sentences;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The challenges to the work with the child and their answers, the latest first. */
@Component
@Order(330)
class ChallengesSection implements RecordSection {

    private final ChallengeRepository challenges;

    ChallengesSection(ChallengeRepository challenges) {
        this.challenges = challenges;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var items = this.challenges.findByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .map(ChallengesSection::item)
            .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(Section.timeline("Challenges", items));
    }

    private static Section.Item item(Challenge challenge) {
        var raised = challenge.raised();
        var reply = challenge.reply();
        var weighed = challenge.weighed();
        var decided = challenge.decided();
        return new Section.Item("%s: %s".formatted(Sentences.begin(raised.by()), raised.about().words()), Stream
            .of("Not right: " + raised.whatIsWrong(), "Should happen: " + raised.whatShouldHappen(),
                    (reply != null) ? "Answer (%s): %s".formatted(reply.decision().words(), reply.answer()) : "",
                    (weighed != null && !weighed.settled()) ? "Still not right: " + weighed.whyNotSettled() : "",
                    (decided != null)
                            ? "Head of service (%s): %s".formatted(decided.upheld().words(), decided.decisionReason())
                            : "",
                    challenge.open() ? "Open" : challenge.settled() ? "Settled" : "Cancelled")
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n")), challenge.raisedAt());
    }

}
