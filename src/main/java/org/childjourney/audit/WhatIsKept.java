package org.childjourney.audit;

import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.childjourney.access.AdministratorActed;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ListRead;
import org.childjourney.casefile.RecordRead;
import org.childjourney.engine.Answered;
import org.childjourney.engine.FormLabels;
import org.childjourney.oversight.ManagerActed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes down what people read and decide. Of an answered form it keeps what was chosen
 * from a list, in codes; what somebody wrote is on the child's record alone.
 */
@Component
class WhatIsKept {

    private final AuditTrail trail;

    private final FormLabels forms;

    WhatIsKept(AuditTrail trail, FormLabels forms) {
        this.trail = trail;
        this.forms = forms;
    }

    @EventListener
    void read(RecordRead read) {
        this.trail.add(read.userId(), Act.RECORD_READ, read.child().value(), read.part(), CameFrom.address());
    }

    @EventListener
    void read(ListRead read) {
        var children = read.children().stream().map(CaseReference::value).sorted().collect(Collectors.joining(" "));
        this.trail.add(read.userId(), Act.LIST_READ, null, read.list() + ": " + children, CameFrom.address());
    }

    @EventListener
    void decided(Answered answered) {
        var chosen = new TreeMap<>(answered.answers());
        chosen.entrySet().removeIf(answer -> !this.forms.isChoice(answered.step(), answer.getKey(), answer.getValue()));
        this.trail.add(answered.person(), Act.DECIDED, value(answered.child()),
                "%s, %s %s".formatted(answered.process(), answered.step(), chosen), CameFrom.address());
    }

    @EventListener
    void decided(ManagerActed acted) {
        this.trail.add(acted.manager(), Act.DECIDED, value(acted.child()),
                ((acted.process() != null) ? acted.process() + ": " : "") + acted.what(), CameFrom.address());
    }

    @EventListener
    void changed(AdministratorActed acted) {
        this.trail.add(acted.person(), Act.CHANGED, null, "%s: %d".formatted(acted.request(), acted.status()),
                CameFrom.address());
    }

    private static String value(CaseReference child) {
        return Optional.ofNullable(child).map(CaseReference::value).orElse(null);
    }

}
