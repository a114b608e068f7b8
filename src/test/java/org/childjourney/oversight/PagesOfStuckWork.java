package org.childjourney.oversight;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.context.ApplicationContext;

/** What a manager asks of stuck work, for whoever measures how long the answers take. */
public class PagesOfStuckWork {

    private final Oversight oversight;

    public PagesOfStuckWork(ApplicationContext application) {
        this.oversight = application.getBean(Oversight.class);
    }

    /** Each page and its filters by name. */
    public Map<String, Runnable> questions() {
        var questions = new LinkedHashMap<String, Runnable>();
        questions.put("counts", () -> this.oversight.overview(filter(null, null, null)));
        var days = new AtomicInteger();
        questions.put("counts, counted anew",
                () -> this.oversight.overview(filter(null, null, days.getAndIncrement())));
        questions.put("counts of one journey",
                () -> this.oversight.overview(filter(null, "referral-to-assessment", null)));
        for (var reason : Reason.values()) {
            questions.put("list " + reason, () -> this.oversight.page(filter(reason, null, null), 1));
            questions.put("page 40 of " + reason, () -> this.oversight.page(filter(reason, null, null), 40));
        }
        questions.put("list BREACHED of a team",
                () -> this.oversight.page(new StuckFilter(Reason.BREACHED, null, "team-0", null, null), 1));
        questions.put("list BREACHED of one limit", () -> this.oversight
            .page(new StuckFilter(Reason.BREACHED, null, null, "referral-assessment-45wd", null), 1));
        questions.put("list UNCLAIMED for more than 7 days",
                () -> this.oversight.page(filter(Reason.UNCLAIMED, null, 7), 1));
        return questions;
    }

    private static StuckFilter filter(Reason reason, String journey, Integer days) {
        return new StuckFilter(reason, journey, null, null, days);
    }

}
