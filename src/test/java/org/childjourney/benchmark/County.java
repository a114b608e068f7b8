package org.childjourney.benchmark;

import java.util.Map;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.engine.Journeys;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A county with as many open journeys as a list is to be measured at. Of every five
 * children one waits for the front door, one for its manager, one for a partner as well,
 * and two are being assessed in one of twenty teams: one by a worker, one without a
 * worker yet or waiting for the team's manager.
 */
final class County {

    private static final int TEAMS = 20;

    private static final int TEAMS_OF_ONE_MANAGER = 2;

    private static final int IN_ONE_STEP = 50;

    private final RuntimeService runtime;

    private final IdentityService identity;

    private final Journeys journeys;

    private final Cases cases;

    private final Teams teams;

    private final Allocations allocations;

    private final TransactionTemplate transaction;

    private final JdbcTemplate jdbc;

    private int open;

    County(ApplicationContext application) {
        this.runtime = application.getBean(RuntimeService.class);
        this.identity = application.getBean(IdentityService.class);
        this.journeys = application.getBean(Journeys.class);
        this.cases = application.getBean(Cases.class);
        this.teams = application.getBean(Teams.class);
        this.allocations = application.getBean(Allocations.class);
        this.transaction = application.getBean(TransactionTemplate.class);
        this.jdbc = application.getBean(JdbcTemplate.class);
        IntStream.range(0, TEAMS).forEach(this::team);
    }

    private void team(int number) {
        var managers = (number < TEAMS_OF_ONE_MANAGER) ? "team-manager" : "manager-" + number;
        this.teams.put(new TeamDetails("team-" + number, "Team " + number, managers, null));
        this.identity.saveUser(this.identity.newUser(worker(number)));
        this.identity.createMembership(worker(number), "social-worker");
        this.teams.put(worker(number), "Worker " + number, "team-" + number, true);
        if (number == 0) {
            this.teams.put("social-worker", "Kit Social-Worker", "team-0", true);
        }
    }

    private static String worker(int team) {
        return "worker-" + team;
    }

    /** Opens journeys until there are that many. */
    void grow(int wanted) {
        var first = this.open / IN_ONE_STEP;
        Benchmark.inParallel(wanted / IN_ONE_STEP - first, step -> () -> {
            this.transaction.executeWithoutResult(
                    status -> IntStream.range((first + step) * IN_ONE_STEP, (first + step + 1) * IN_ONE_STEP)
                        .forEach(this::open));
            return null;
        });
        this.open = wanted;
    }

    /**
     * Lets the county grow old: five limits run for each child, one in four of them late,
     * twice as many have stopped, and the tasks that nobody has taken have been open for
     * ten days.
     */
    void grownOld() {
        var clocks = """
                insert into running_clock (id, version, case_reference, clock_id, variant, running_key, triggered_at,
                    due_at, warnings, escalation_open, stopped_at, stopped_how)
                select nextval('running_clock_seq'), 0, p.BUSINESS_KEY_, n.clock, 'ALWAYS',
                    %s, current_timestamp - interval '30' day,
                    current_timestamp + (mod(cast(substring(p.BUSINESS_KEY_ from 3) as bigint) * 7 + n.number * 13, 80) - 20)
                        * interval '1' day,
                    '', false, %s, %s
                from ACT_RU_EXECUTION p cross join (values (0, 'referral-assessment-45wd'), (1, 'referral-child-seen'),
                    (2, 'referral-allocation'), (3, 'referral-decision-1wd'), (4, 'referral-assessment-midpoint'))
                    n (number, clock)
                where p.PARENT_ID_ is null and p.SUPER_EXEC_ is null and p.BUSINESS_KEY_ is not null
                    and p.PROC_DEF_ID_ like 'referral-to-assessment:%%'""";
        this.jdbc.update(clocks.formatted("p.BUSINESS_KEY_ || '|' || n.clock", "null", "null"));
        for (var once = 0; once < 2; once++) {
            this.jdbc.update(clocks.formatted("null", "current_timestamp", "'DONE'"));
        }
        this.jdbc
            .update("update ACT_RU_TASK set CREATE_TIME_ = CREATE_TIME_ - interval '10' day where ASSIGNEE_ is null");
    }

    private void open(int number) {
        var child = CaseReference.of("CJ" + (9_000_000_000L + number));
        switch (number % 5) {
            case 0 -> this.journeys.begin(child, "contact-received", Map.of("openCase", false, "outOfHours", false));
            case 1 -> at(child, "rate-urgency");
            case 2 -> {
                at(child, "decide-threshold");
                this.runtime.startProcessInstanceByKey("partner-check", child.value(),
                        Map.of("partner", Variables.stringValue("partner-police", true)));
            }
            default -> inATeam(number);
        }
    }

    private void inATeam(int number) {
        var child = this.cases.register(InventedChildren.blossom().alone(), "contact-officer").children().get(0);
        var team = number / 5 % TEAMS;
        if (number % 5 == 3) {
            this.allocations.allocate(child, worker(team), "FCONTA", null, "team-manager");
            at(child, "plan-assessment");
        }
        else {
            this.allocations.allocateToTeam(child, AllocationRole.LEAD, "team-" + team, "FCONTA", null, "team-manager");
            at(child, (number % 2 == 0) ? "plan-assessment" : "authorise-assessment");
        }
    }

    private void at(CaseReference child, String step) {
        this.runtime.createProcessInstanceByKey("referral-to-assessment")
            .businessKey(child.value())
            .setVariables(Map.of("openCase", false, "outOfHours", false))
            .startBeforeActivity(step)
            .execute();
    }

}
