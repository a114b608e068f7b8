package org.childjourney.access;

import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * Makes an agency's part of the work belong to that agency. Of a part that the journey
 * calls the step that calls it names the agency, or the part itself, as where the system
 * begins one; what a person begins belongs to the person's own agency, whatever a form
 * says; everything else belongs to the county and has no tenant.
 */
class AgencyTenants implements TenantIdProvider {

    private final AccessTable table;

    AgencyTenants(AccessTable table) {
        this.table = table;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        var person = Context.getCommandContext().getAuthentication();
        if (start.getSuperExecution() == null && person != null && person.getUserId() != null) {
            return ownAgency(person);
        }
        var part = this.table.agencyParts().get(start.getProcessDefinition().getKey());
        return (part != null) ? named(start, part.agency()) : null;
    }

    private String named(TenantIdProviderProcessInstanceContext start, String variable) {
        var process = start.getProcessDefinition().getKey();
        var agency = ((Map<?, ?>) start.getVariables()).get(variable);
        if (agency == null && start.getSuperExecution() != null) {
            agency = start.getSuperExecution().getVariable(variable);
        }
        if (agency == null || !this.table.tenantsIn(process).contains(agency)) {
            // Without a tenant every agency would see it.
            throw new IllegalStateException(
                    "%s must name an agency in '%s' and names %s".formatted(process, variable, agency));
        }
        return agency.toString();
    }

    private String ownAgency(Authentication person) {
        return (person.getGroupIds() != null) ? person.getGroupIds()
            .stream()
            .map(this.table::tenantOf)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(null) : null;
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext decision) {
        return (decision.getExecution() != null) ? decision.getExecution().getTenantId() : null;
    }

}
