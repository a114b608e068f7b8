package org.childjourney.protection;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.childjourney.casefile.Refused;

/**
 * Who has to take part so that a discussion or a conference may decide (Working Together
 * 2023).
 */
final class Quorum {

    private static final Set<AttendingAgency> NO_AGENCY = EnumSet.of(AttendingAgency.CHILDRENS_SERVICES,
            AttendingAgency.FAMILY, AttendingAgency.CHILD, AttendingAgency.ADVOCATE, AttendingAgency.LEGAL);

    private static final int AGENCIES_AT_A_CONFERENCE = 2;

    private Quorum() {
    }

    /**
     * Demands that the police and health are called to a strategy discussion.
     * @throws Refused if one of them is not
     */
    static void requireInvited(List<Partner> partners) {
        if (!partners.contains(Partner.POLICE) || !partners.contains(Partner.HEALTH)) {
            throw new Refused("partners", "The police and health are always called to a strategy discussion: it is "
                    + "not quorate without them. Please tick both.");
        }
    }

    /** Whether children's services, the police and health took part. */
    static boolean ofDiscussion(Collection<AttendingAgency> agencies) {
        return agencies.containsAll(
                EnumSet.of(AttendingAgency.CHILDRENS_SERVICES, AttendingAgency.POLICE, AttendingAgency.HEALTH));
    }

    /**
     * Whether children's services and at least two other agencies that know the child
     * themselves were there; reports and apologies do not count.
     */
    static boolean ofConference(List<ConferenceAttendee> invited) {
        var there = invited.stream()
            .filter((person) -> person.part() == TookPart.ATTENDED || person.part() == TookPart.ONLINE)
            .toList();
        var agencies = there.stream()
            .filter(ConferenceAttendee::directContact)
            .map(ConferenceAttendee::agency)
            .filter((agency) -> !NO_AGENCY.contains(agency))
            .collect(Collectors.toSet());
        return there.stream().anyMatch((person) -> person.agency() == AttendingAgency.CHILDRENS_SERVICES)
                && agencies.size() >= AGENCIES_AT_A_CONFERENCE;
    }

}
