package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * One activity of an episode.
 *
 * @param kind what it is
 * @param startedOn first day
 * @param endedOn last day (authorisation for an assessment), null while it runs
 * @param unfinished whether it ended only because the case did
 * @param internalReviewOn internal review of an assessment, may be null
 * @param childSeen whether the child was seen during an assessment, may be null
 * @param requiresSupport whether an assessment found that the child needs children's
 * social care, may be null
 * @param factors factors that an assessment identified
 * @param leadPractitioner user id of the social worker who leads enquiries or a
 * protection plan, may be null
 * @param conferenceTarget by when an initial child protection conference is to be held,
 * may be null
 * @param conferenceOn the day of that conference, may be null
 * @param conferenceNotRequired whether enquiries found that no conference is required,
 * null while not decided
 * @param planFollowed whether a conference led to a protection plan, null while not known
 * @param initialCategory category of abuse when a protection plan began, may be null
 * @param latestCategory latest category of abuse, may be null
 * @param reviewedOn review conferences of a protection plan, oldest first
 */
public record ActivityDetails(ActivityKind kind, LocalDate startedOn, LocalDate endedOn, boolean unfinished,
        LocalDate internalReviewOn, Boolean childSeen, Boolean requiresSupport, List<String> factors,
        String leadPractitioner, LocalDate conferenceTarget, LocalDate conferenceOn, Boolean conferenceNotRequired,
        Boolean planFollowed, String initialCategory, String latestCategory, List<LocalDate> reviewedOn) {

    /** Whether it still runs. */
    public boolean open() {
        return this.endedOn == null;
    }

}
