package org.childjourney.protection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.protection.Steps.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What outside agencies bring to a strategy discussion and to conferences, each in a part
 * of its own. Nobody waits for an answer that does not come.
 */
@Service
@Transactional
public class PartnerParts {

    private final PartnerRequests requests;

    private final Steps steps;

    PartnerParts(PartnerRequests requests, Steps steps) {
        this.requests = requests;
        this.steps = steps;
    }

    /** Asks each of these agencies that is not asked already. */
    void ask(Step step, PartnerPart part, List<Partner> partners, Instant neededAt) {
        for (var partner : partners.stream().distinct().toList()) {
            this.requests.findByOpenFor(PartnerRequest.key(step.child(), part, partner))
                .ifPresentOrElse((asked) -> asked.neededAt(neededAt),
                        () -> this.requests.save(new PartnerRequest(step.work(), part, partner, neededAt)));
        }
    }

    /** The groups of the agencies that are asked for this and have not answered. */
    List<String> asked(Step step, PartnerPart part) {
        return this.requests.findByCaseIdAndPartAndOpenForNotNullOrderById(step.work().id(), part)
            .stream()
            .map((request) -> request.partner().group())
            .toList();
    }

    /**
     * Records what an agency shares for a strategy discussion.
     * @throws Refused if it is no longer asked
     */
    public void share(CaseReference child, String group, Contribution contribution) {
        var step = this.steps.of(child);
        awaited(child, PartnerPart.CONTRIBUTION, group).shared(contribution, step.now(), step.by());
        this.steps.keep(step, contribution, "For the strategy discussion %s %s"
            .formatted(Partner.ofGroup(group).words(), contribution.answer().words()));
    }

    /**
     * Records an agency's report to a conference.
     * @throws Refused if it is no longer asked
     */
    public void report(CaseReference child, String group, PartnerReport report) {
        var step = this.steps.of(child);
        awaited(child, PartnerPart.REPORT, group).reported(report, step.now(), step.by());
        this.steps.keep(step, report,
                "%s wrote a report for the conference".formatted(Sentences.begin(Partner.ofGroup(group).words())));
    }

    private PartnerRequest awaited(CaseReference child, PartnerPart part, String group) {
        return request(child, part, group).orElseThrow(() -> new Refused(
                "This question is no longer open. Ring the child's social worker if you know something."));
    }

    /** Notes that an agency was not waited for; nothing happens when it has answered. */
    void unanswered(CaseReference child, PartnerPart part, String group) {
        request(child, part, group).ifPresent(PartnerRequest::neverAnswered);
    }

    /** Notes that an agency's contribution to the discussion was not waited for. */
    public void contributionNotWaitedFor(CaseReference child, String group) {
        unanswered(child, PartnerPart.CONTRIBUTION, group);
    }

    /** Notes that an agency's report to the conference was not waited for. */
    public void reportNotWaitedFor(CaseReference child, String group) {
        unanswered(child, PartnerPart.REPORT, group);
    }

    /** What this agency is asked for now, if it is. */
    Optional<PartnerRequest> request(CaseReference child, PartnerPart part, String group) {
        return this.requests.findByOpenFor(PartnerRequest.key(child, part, Partner.ofGroup(group)));
    }

}
