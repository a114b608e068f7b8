package org.childjourney.protection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.Answer;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildDetails;
import org.childjourney.casefile.Families;
import org.childjourney.casefile.FamilyMemberDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.casefile.WorkerDetails;
import org.childjourney.documents.Letter;
import org.childjourney.documents.Subject;
import org.childjourney.protection.Steps.Step;
import org.springframework.stereotype.Component;

/** To whom letters about a plan go, and how people are called in them. */
@Component("protectionAddressees")
class Addressees {

    private final Families families;

    private final Cases cases;

    private final Allocations allocations;

    private final Teams teams;

    Addressees(Families families, Cases cases, Allocations allocations, Teams teams) {
        this.families = families;
        this.cases = cases;
        this.allocations = allocations;
        this.teams = teams;
    }

    /**
     * A person who gets a letter.
     *
     * @param name the person's name
     * @param subject whom the document is for
     * @param letter its head
     */
    record Addressee(String name, Subject subject, Letter letter) {
    }

    /**
     * Everybody with parental responsibility to whom it is safe to write.
     * @param from user id of who signs
     * @param role what they are
     */
    List<Addressee> parents(Step step, LocalDate on, String from, String role) {
        return this.families.members(step.child())
            .stream()
            .filter((member) -> member.hasPR() == Answer.YES && member.contactSafe() != Answer.NO)
            .filter((member) -> member.ofChild() == null || member.ofChild().equals(step.child()))
            .map((member) -> new Addressee(member.name(), Subject.of("parent-" + member.id(), member.name()),
                    new Letter(member.name(), address(step.child(), member), on, "Dear " + member.name(), nameOf(from),
                            role, null)))
            .toList();
    }

    private List<String> address(CaseReference child, FamilyMemberDetails member) {
        var home = this.cases.currentAddresses(List.of(child)).get(child);
        var known = (member.address() != null) ? member.address() : (home != null) ? home.inFull() : "";
        return Arrays.stream(known.split("[,\n]")).map(String::strip).filter((line) -> !line.isEmpty()).toList();
    }

    /** The child as a letter names it. */
    String child(Step step) {
        return called(this.cases.child(step.child()));
    }

    private static String called(ChildDetails child) {
        if (child.unborn()) {
            return "your baby";
        }
        return (child.givenName() != null) ? child.givenName() : "your child";
    }

    /** The child's social worker by name. */
    String worker(Step step) {
        return this.allocations.allocationOf(step.child(), AllocationRole.LEAD)
            .map((allocation) -> nameOf(allocation.worker()))
            .orElse("your social worker");
    }

    /** A colleague by name. */
    String nameOf(String userId) {
        return this.teams.worker(userId).map(WorkerDetails::name).orElse(userId);
    }

}
