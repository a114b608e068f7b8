package org.childjourney.referral;

import java.util.List;

import org.childjourney.casefile.CaseReference;

/**
 * What became of a contact.
 *
 * @param children each child in the order in which the contact named them
 */
public record ReceivedContact(List<Child> children) {

    /**
     * What became of a contact for one child.
     *
     * @param caseReference the child's reference for life
     * @param treatedAs what it became
     * @param possibleMatches references of other records with the same name and date of
     * birth, for a person to compare; nothing is merged by itself
     */
    public record Child(CaseReference caseReference, TreatedAs treatedAs, List<String> possibleMatches) {
    }

    /** The case references alone. */
    public List<CaseReference> caseReferences() {
        return this.children.stream().map(Child::caseReference).toList();
    }

}
