package org.childjourney.deadlines;

import java.util.List;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.childjourney.casefile.CaseReference;

/**
 * A stage of the law in miniature: one sub-process whose only timer watches several
 * clocks, with a task that is due as they are, and a step inside it that can start
 * another clock.
 */
public class StageUnderWatch implements JavaDelegate {

    static final String PROCESS = "stage-under-watch";

    private static final String WORKER = "team-manager";

    private static final String WATCHED = "referral-decision-1wd,referral-mash-red-4h,referral-complaint-stage1,"
            + "protection-stepdown-cin-meeting";

    private static Runnable inTheStage = () -> {
    };

    private RepositoryService repository;

    private RuntimeService runtime;

    private TaskService tasks;

    private ManagementService management;

    private IdentityService identity;

    private AuthorizationService authorization;

    private String deployment;

    /** For the engine, which makes one for the step inside the stage. */
    public StageUnderWatch() {
    }

    StageUnderWatch(ProcessEngine engine) {
        this.repository = engine.getRepositoryService();
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.management = engine.getManagementService();
        this.identity = engine.getIdentityService();
        this.authorization = engine.getAuthorizationService();
    }

    void deploy() {
        var model = Bpmn.createExecutableProcess(PROCESS)
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent()
            .subProcess("stage")
            .embeddedSubProcess()
            .startEvent()
            .userTask("prepare")
            .camundaCandidateGroups(WORKER)
            .serviceTask("step")
            .camundaClass(StageUnderWatch.class)
            .userTask("decide")
            .camundaCandidateGroups(WORKER)
            .camundaDueDate("${clocks.dueAt(execution, '" + WATCHED + "')}")
            .camundaFollowUpDate("${clocks.warnAt(execution, '" + WATCHED + "')}")
            .endEvent()
            .subProcessDone()
            .boundaryEvent("time")
            .cancelActivity(false)
            .timerWithCycle("${clocks.timer(execution, '" + WATCHED + "')}")
            .endEvent("told")
            .messageEventDefinition("raise")
            .messageEventDefinitionDone()
            .moveToActivity("stage")
            .endEvent()
            .done();
        model.<MessageEventDefinition>getModelElementById("raise").setCamundaDelegateExpression("${raiseDueDeadlines}");
        this.deployment = this.repository.createDeployment()
            .addModelInstance(PROCESS + ".bpmn", model)
            .deploy()
            .getId();
        grant();
    }

    private void grant() {
        var grant = this.authorization.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(WORKER);
        grant.setResource(Resources.PROCESS_DEFINITION);
        grant.setResourceId(PROCESS);
        grant.addPermission(Permissions.ALL);
        this.authorization.saveAuthorization(grant);
    }

    void withdraw() {
        this.authorization.createAuthorizationQuery()
            .resourceId(PROCESS)
            .list()
            .forEach((grant) -> this.authorization.deleteAuthorization(grant.getId()));
        this.repository.deleteDeployment(this.deployment, true);
        doingInTheStage(() -> {
        });
    }

    @Override
    public void execute(DelegateExecution execution) {
        inTheStage.run();
    }

    void doingInTheStage(Runnable work) {
        inTheStage = work;
    }

    void enter(CaseReference child) {
        this.runtime.startProcessInstanceByKey(PROCESS, child.value());
    }

    void complete(CaseReference child, String task) {
        var id = task(child, task).getId();
        this.identity.setAuthentication(WORKER, List.of(WORKER));
        try {
            this.tasks.complete(id);
        }
        finally {
            this.identity.clearAuthentication();
        }
    }

    Task task(CaseReference child, String task) {
        return this.tasks.createTaskQuery()
            .processInstanceBusinessKey(child.value())
            .taskDefinitionKey(task)
            .singleResult();
    }

    List<Job> timers(CaseReference child) {
        var instance = this.runtime.createProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .processDefinitionKey(PROCESS)
            .singleResult();
        return (instance == null) ? this.management.createJobQuery().processDefinitionKey(PROCESS).list()
                : this.management.createJobQuery().processInstanceId(instance.getId()).list();
    }

    /** The timer fires if its time has come. */
    void letTimePass(CaseReference child) {
        for (var timer : timers(child)) {
            if (!timer.getDuedate().after(ClockUtil.getCurrentTime())) {
                this.management.executeJob(timer.getId());
            }
        }
    }

}
