package org.childjourney.homelessness.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.homelessness.Assessing;
import org.childjourney.homelessness.LostContacts;
import org.childjourney.homelessness.Presentations;
import org.childjourney.homelessness.SafePlaces;
import org.childjourney.homelessness.Support;
import org.springframework.stereotype.Component;

/**
 * Days, places and claims on which the model waits or turns that no limit of the
 * catalogue names, as the bean {@code jointWorkDates}.
 */
@Component("jointWorkDates")
public class JointWorkDates {

    private final Presentations presentations;

    private final LostContacts lostContacts;

    private final Support support;

    private final SafePlaces places;

    private final Assessing assessing;

    JointWorkDates(Presentations presentations, LostContacts lostContacts, Support support, SafePlaces places,
            Assessing assessing) {
        this.presentations = presentations;
        this.lostContacts = lostContacts;
        this.support = support;
        this.places = places;
        this.assessing = assessing;
    }

    /** At 17 years and 9 months. */
    public Date closeToEighteen(DelegateExecution execution) {
        return Date.from(this.presentations.closeToEighteen(Child.of(execution)));
    }

    /** A day after the last contact. */
    public Date missingFrom(DelegateExecution execution) {
        return Date.from(this.lostContacts.missingFrom(Child.of(execution)));
    }

    /** When somebody asks next how the young person is. */
    public Date followUpAt(DelegateExecution execution) {
        return Date.from(this.support.followUpAt(Child.of(execution)));
    }

    /** By when somebody goes again to a young person who refuses all help. */
    public Date outreachBy(DelegateExecution execution) {
        return Date.from(this.support.outreachBy(Child.of(execution)));
    }

    /** Whether the district has the young person live where they are. */
    public boolean isHeldByDistrict(DelegateExecution execution) {
        return this.places.isHeldByDistrict(Child.of(execution));
    }

    /** Whether somebody holds that the young person made themselves homeless. */
    public boolean intentionalitySaid(DelegateExecution execution) {
        return this.assessing.intentionalitySaid(Child.of(execution));
    }

}
