package org.childjourney.documents;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of document that the journeys declare, by their ids. */
@Component
class Kinds {

    private final Map<String, DocumentKind<?>> kinds;

    Kinds(ObjectProvider<DocumentKind<?>> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(DocumentKind::id, Function.identity()));
    }

    DocumentKind<?> kind(String id) {
        var kind = this.kinds.get(id);
        if (kind == null) {
            throw new IllegalStateException("No module declares documents of the kind " + id);
        }
        return kind;
    }

    Collection<DocumentKind<?>> all() {
        return this.kinds.values();
    }

}
