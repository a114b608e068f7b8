package org.childjourney.missing;

import java.util.List;
import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The times that the child was missing, the latest first. */
@Component
@Order(442)
class MissingSection implements RecordSection {

    private final MissingEpisodeRepository episodes;

    MissingSection(MissingEpisodeRepository episodes) {
        this.episodes = episodes;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        List<Section.Item> items = this.episodes.findByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .map(MissingSection::item)
            .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(Section.timeline("Missing", items));
    }

    private static Section.Item item(MissingEpisode episode) {
        var back = episode.comingBack();
        var title = (back != null) ? "Missing until " + Days.said(back.returnedAt())
                : episode.away() ? "Missing" : "Missing episode closed, " + episode.closedBecause();
        return new Section.Item(title, episode.disappearance().circumstances() + interview(episode),
                episode.disappearance().missingFrom());
    }

    private static String interview(MissingEpisode episode) {
        if (episode.interviewResult() == null) {
            return "";
        }
        return "\n" + switch (episode.interviewResult()) {
            case ACCEPTED -> "The child wants to talk; the interview is to be held.";
            case POSTPONED -> "The interview was put off.";
            case DECLINED -> "The child did not want an interview.";
            case HELD -> "The interview was held.";
            case HELD_EXPLOITATION -> "The interview was held and showed signs of exploitation.";
            case HELD_SIGNIFICANT_HARM -> "The interview was held and showed a risk of significant harm.";
        };
    }

}
