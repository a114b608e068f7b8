package org.childjourney.preproceedings;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.EpisodeDetails;
import org.childjourney.casefile.Episodes;
import org.springframework.stereotype.Component;

/** Which plan of the council a child has now. */
@Component
class OpenPlan {

    private final Episodes episodes;

    OpenPlan(Episodes episodes) {
        this.episodes = episodes;
    }

    /** The open plan, a child protection or a child in need plan. */
    Optional<ActivityKind> of(CaseReference child) {
        return this.episodes.current(child)
            .flatMap((episode) -> Stream.of(ActivityKind.CP_PLAN, ActivityKind.CIN_PLAN)
                .filter((kind) -> episode.running(kind).isPresent())
                .findFirst());
    }

    /**
     * How many child protection plans there were in this time of need of each child who
     * has one, in one query.
     */
    Map<CaseReference, Long> protectionPlansThisReferral(Collection<CaseReference> children) {
        return this.episodes.current(children)
            .values()
            .stream()
            .collect(Collectors.toMap(EpisodeDetails::child,
                    (episode) -> episode.activities()
                        .stream()
                        .filter((activity) -> activity.kind() == ActivityKind.CP_PLAN)
                        .count()));
    }

}
