package org.childjourney.protection;

import org.childjourney.documents.Audience;
import org.childjourney.documents.DocumentKind;
import org.childjourney.documents.Readers;
import org.springframework.stereotype.Component;

/** The letter that tells a child of the conference about them. */
@Component
class ChildsInvitation implements DocumentKind<ChildsInvitation.Facts> {

    /**
     * What it tells.
     *
     * @param child the child's first name
     * @param review whether it is a review conference
     * @param booking when and where
     * @param chair who leads it
     * @param worker the child's social worker
     * @param advocateOffered whether the child was offered an advocate
     */
    record Facts(String child, boolean review, ConferenceInvitation.Booking booking, String chair, String worker,
            boolean advocateOffered) {
    }

    @Override
    public String id() {
        return "protection-invitation-child";
    }

    @Override
    public String title() {
        return "Your meeting";
    }

    @Override
    public Audience audience() {
        return Audience.CHILD;
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
