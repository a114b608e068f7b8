package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;
import org.childjourney.lifeevents.JourneysEnd;
import org.childjourney.lookedafter.CareAccounts.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How care ends with the 18th birthday: never by age alone, but with where the young
 * person lives and who supports them.
 */
@Service
@Transactional
public class CareAtEighteen {

    private final LookedAfterChildren children;

    private final CareAccounts accounts;

    private final Cases cases;

    private final JourneysEnd journeys;

    private final Chronology chronology;

    CareAtEighteen(LookedAfterChildren children, CareAccounts accounts, Cases cases, JourneysEnd journeys,
            Chronology chronology) {
        this.children = children;
        this.accounts = accounts;
        this.cases = cases;
        this.journeys = journeys;
        this.chronology = chronology;
    }

    /**
     * Records what was agreed.
     * @throws Refused if it is not said how care ends, the code does not fit, or the
     * young person does not live in a children's home in which section 20(5) lets them
     * stay
     */
    public CareAfterEighteen end(CaseReference child, EndAtEighteen ending) {
        var taken = this.accounts.step(child);
        var stays = ending.staysUnderSection20();
        if (stays) {
            requireChildrensHome(taken);
            this.chronology.add(child, taken.now(), taken.by(),
                    "The young person stays in the children's home after the 18th birthday (section 20(5)).");
        }
        else if (taken.period() != null) {
            Needed.when(true, "reasonEpisodeCeased", ending.reason(), "How does care end?");
            this.children.cease(child,
                    new CeasedToBeLookedAfter(birthday(taken), ending.reason(), ending.support().destination()));
        }
        var referred = this.journeys.endAtEighteen(LookedAfterEnding.JOURNEY, child, ending.support());
        return stays ? CareAfterEighteen.STAYS : referred ? CareAfterEighteen.REFERRED : CareAfterEighteen.NOT_NEEDED;
    }

    private LocalDate birthday(Taken taken) {
        var birthday = this.cases.child(taken.child()).eighteenthBirthday();
        var began = taken.period().current().from();
        return birthday.isBefore(began) ? began : birthday;
    }

    private static void requireChildrensHome(Taken taken) {
        var now = (taken.period() != null) ? taken.period().current() : null;
        if (now == null || !"V2".equals(now.legalStatus()) || !"K2".equals(now.placement().type())) {
            throw new Refused("staysUnderSection20", "Section 20(5) is about a young person who is accommodated under "
                    + "section 20 in a children's home (V2 in K2). Choose how care ends.");
        }
    }

}
