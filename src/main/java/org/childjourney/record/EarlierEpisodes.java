package org.childjourney.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

import org.childjourney.casefile.ActivityDetails;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.EpisodeDetails;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.Sentences;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Episodes that have ended: why the child was referred, what was done, why it closed. */
@Component
@Order(600)
class EarlierEpisodes implements RecordSection {

    private final Episodes episodes;

    private final CodeSets codes;

    EarlierEpisodes(Episodes episodes, CodeSets codes) {
        this.episodes = episodes;
        this.codes = codes;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var ended = this.episodes.history(child).stream().filter(episode -> !episode.open()).map(this::item).toList();
        return ended.isEmpty() ? Optional.empty() : Optional.of(Section.list("Earlier episodes", ended));
    }

    private Item item(EpisodeDetails episode) {
        var referred = episode.referralDate();
        var done = episode.activities().stream().map(EarlierEpisodes::told).collect(Collectors.joining("\n"));
        return new Item("Referred on " + Told.day(referred), Told.lines(
                "By: " + meaning(CodeSet.REFERRAL_SOURCE, episode.referralSource(), referred),
                (episode.primaryNeed() != null)
                        ? "Primary need: " + meaning(CodeSet.PRIMARY_NEED, episode.primaryNeed(), referred) : null,
                done.isEmpty() ? null : done, episode.referralNfa() ? "No further action was taken." : null,
                (episode.closureDate() != null)
                        ? "Closed on " + Told.day(episode.closureDate()) + ": "
                                + meaning(CodeSet.CLOSURE_REASON, episode.closureReason(), episode.closureDate())
                        : null));
    }

    private static String told(ActivityDetails activity) {
        return Sentences.begin(activity.kind().words()) + " from " + Told.day(activity.startedOn())
                + ((activity.endedOn() != null) ? " to " + Told.day(activity.endedOn()) : "")
                + (activity.unfinished() ? " (not finished)" : "");
    }

    private String meaning(CodeSet set, String code, LocalDate on) {
        return this.codes.meaning(set, code, on).orElse(code);
    }

}
