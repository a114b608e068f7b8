package org.childjourney.transition;

import java.time.LocalDate;
import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.transition.TransitionAccounts.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contact between a care leaver and their personal adviser, and where they live: each
 * contact looks at both (Children Act 1989 section 23C; Care Leavers Regulations 2010
 * regulation 8).
 */
@Service
@Transactional
public class InTouch {

    private static final String YES = "YES";

    private static final String NO = "NO";

    private final TransitionAccounts accounts;

    private final TransitionClocks clocks;

    private final CodeSets codes;

    private final EducationAndWork education;

    private final CareLeaverNews news;

    InTouch(TransitionAccounts accounts, TransitionClocks clocks, CodeSets codes, EducationAndWork education,
            CareLeaverNews news) {
        this.accounts = accounts;
        this.clocks = clocks;
        this.codes = codes;
        this.education = education;
        this.news = news;
    }

    /**
     * Records contact, or that there was none. What it shows is followed at once: a
     * crisis, an unsuitable home, a young person nobody can reach, one without work.
     */
    public void contact(CaseReference child, AdviserContact contact) {
        var taken = this.accounts.step(child);
        Days.notInFuture("contactOn", contact.contactOn(), taken.today());
        this.codes.require(CodeSet.IN_TOUCH, "inTouch", contact.inTouch(), contact.contactOn());
        var visit = contact.how() == ContactHow.VISIT;
        taken.leaver().contacted(contact.contactOn(), contact.inTouch(), visit);
        this.accounts.keep(taken, TransitionStep.CONTACT, contact.contactOn(), contact,
                YES.equals(contact.inTouch())
                        ? "In touch on %s, %s. \"%s\"".formatted(Days.said(contact.contactOn()), contact.how().words(),
                                contact.youngPersonsWords())
                        : "No contact on %s (%s).".formatted(Days.said(contact.contactOn()), contact.inTouch()));
        if (!YES.equals(contact.inTouch())) {
            outOfTouch(taken, contact);
            return;
        }
        this.clocks.done(taken, contact.contactOn(), TransitionClocks.IN_TOUCH, TransitionClocks.LOST);
        this.clocks.start(taken, TransitionClocks.IN_TOUCH, contact.contactOn());
        if (visit) {
            this.clocks.done(taken, contact.contactOn(), TransitionClocks.VISIT);
            this.clocks.startVisit(taken, TransitionClocks.VISIT, contact.contactOn(), contact.councilProvides());
        }
        if (lives(taken, contact)) {
            moved(taken, contact.livesThereSince(), visit);
        }
        if (visit) {
            this.clocks.done(taken, contact.contactOn(), TransitionClocks.NEW_HOME);
        }
        this.education.does(taken, contact.activity(), contact.activitySince(), contact.activityEndsOn());
        if (contact.crisis()) {
            this.news.happened(taken, NewsKind.CRISIS, contact.contactOn(), contact.worry());
        }
    }

    private void outOfTouch(Taken taken, AdviserContact contact) {
        if (NO.equals(contact.inTouch())) {
            this.news.happened(taken, NewsKind.OUT_OF_TOUCH, contact.contactOn(), "Nobody could reach them.");
        }
        else {
            this.clocks.done(taken, contact.contactOn(), TransitionClocks.IN_TOUCH);
            this.clocks.start(taken, TransitionClocks.IN_TOUCH, contact.contactOn());
        }
    }

    /** Takes in where they live, and says whether they have moved there. */
    private boolean lives(Taken taken, AdviserContact contact) {
        var code = contact.accommodation();
        var since = contact.livesThereSince();
        this.codes.require(CodeSet.ACCOMMODATION, "accommodation", code, taken.today());
        var before = home(taken.child());
        if (this.news.lives(taken, code, since, contact.councilProvides(), contact.suitable(),
                contact.whyUnsuitable())) {
            this.news.happened(taken, NewsKind.UNSUITABLE_HOME, taken.today(), contact.whyUnsuitable());
        }
        return before.filter((home) -> !home.code().equals(code) || !home.since().equals(since)).isPresent();
    }

    /** A visit has seen the new home already. */
    private void moved(Taken taken, LocalDate since, boolean visit) {
        if (visit) {
            taken.leaver().moved(since);
        }
        else {
            this.news.happened(taken, NewsKind.MOVED, since, "They have moved.");
        }
    }

    private Optional<CareLeaverHome> home(CaseReference child) {
        return this.news.home(child);
    }

}
