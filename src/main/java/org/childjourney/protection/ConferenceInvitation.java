package org.childjourney.protection;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.documents.Audience;
import org.childjourney.documents.DocumentKind;
import org.childjourney.documents.Letter;
import org.childjourney.documents.Readers;
import org.springframework.stereotype.Component;

/**
 * The letter that invites a parent to a conference, or says how one who cannot come is
 * heard.
 */
@Component
class ConferenceInvitation implements DocumentKind<ConferenceInvitation.Facts> {

    /**
     * What it tells.
     *
     * @param letter its head
     * @param child the child as the letter names it
     * @param review whether it is a review conference
     * @param booking when and where
     * @param chair who leads it
     * @param worker the child's social worker
     * @param reportBy the day by which the parents get the report
     * @param advocateOffered whether the child was offered an advocate
     * @param heardInstead how a parent is heard who cannot come, null for everybody else
     */
    record Facts(Letter letter, String child, boolean review, Booking booking, String chair, String worker,
            LocalDate reportBy, boolean advocateOffered, String heardInstead) {

        /** When and where, as rows of a table. */
        public List<List<String>> rows() {
            return List.of(List.of("Day", this.booking.day()), List.of("Time", this.booking.time()),
                    List.of("Where", this.booking.place()), List.of("Who leads it", this.chair));
        }

    }

    /** When and where a conference is, in words. */
    record Booking(String day, String time, String place) {
    }

    @Override
    public String id() {
        return "protection-invitation";
    }

    @Override
    public String title() {
        return "Invitation to the conference";
    }

    @Override
    public Audience audience() {
        return Audience.PARENT;
    }

    @Override
    public Class<Facts> model() {
        return Facts.class;
    }

    @Override
    public Readers readers() {
        return PlanPapers.READERS;
    }

}
