package org.childjourney.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.childjourney.casefile.Days;
import org.childjourney.record.Section.Fact;

/** Facts of a section, as far as they are known. */
final class FactList {

    private final List<Fact> facts = new ArrayList<>();

    FactList add(String name, String value) {
        if (value != null) {
            this.facts.add(new Fact(name, value));
        }
        return this;
    }

    FactList add(String name, LocalDate day) {
        return add(name, (day != null) ? Days.said(day) : null);
    }

    List<Fact> known() {
        return this.facts;
    }

}
