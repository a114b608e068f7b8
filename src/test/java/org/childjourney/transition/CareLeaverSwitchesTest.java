package org.childjourney.transition;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.transition.TransitionAnswers.housing;
import static org.childjourney.transition.TransitionAnswers.news;

/** Two laws of 2026 that wait for their day: the day before, and the day. */
@TestPropertySource(properties = {
        "spring.datasource.url=jdbc:h2:mem:switches;MODE=PostgreSQL;DB_CLOSE_DELAY=-1;"
                + "INIT=CREATE DOMAIN IF NOT EXISTS BLOB AS BINARY LARGE OBJECT",
        "childjourney.limits.switches.staying-close-s23czaa=2026-06-02",
        "childjourney.limits.switches.care-leaver-no-intentionality=2028-05-16" })
class CareLeaverSwitchesTest extends TransitionTest {

    @Test
    void staying_close_is_assessed_from_its_day_on() {
        planned();
        timer("turned-seventeen");
        answer(ADVISER, "plan-housing", but(housing("2026-06-01"), "answer", "NOT_YET"));
        this.work.at("2026-06-02T10:00");
        refused(ADVISER, "plan-housing", housing("2026-06-02"),
                "It has to be assessed whether staying close support helps them");
        answer(ADVISER, "plan-housing", but(housing("2026-06-02"), "stayingCloseAssessed", true));
    }

    @Test
    void nobody_is_called_intentionally_homeless_from_its_day_on() {
        turnedEighteen();
        report(news(this.youngPerson, "HOMELESS", "2028-05-15"));
        answer(ADVISER, "refer-homeless-young-person", TransitionAnswers.REFERRED);
        var considered = answers("asOf", "2028-05-15", "districtsAnswer", "Thinks it was intentional",
                "intentionalConsidered", true, "panelOn", "2028-05-15", "panelView", "It was not", "outsideCounty",
                false, "home", "Still with Fern", "answer", "NOT_YET");
        answer(MANAGER, "settle-homelessness", considered);
        this.work.at("2028-05-16T10:00");
        refused(MANAGER, "settle-homelessness", but(considered, "asOf", "2028-05-16"),
                "Nobody who left care and is under 25 is intentionally homeless in law");
    }

}
