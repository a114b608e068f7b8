package org.childjourney.models;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The diagram of a model as lines and boxes, and what a reader would stumble over in it.
 */
class Picture {

    private static final double TOUCH = 1.0;

    private final Map<FlowNode, Rectangle2D> shapes = new HashMap<>();

    private final Map<SequenceFlow, List<Line2D>> flows = new HashMap<>();

    private final Map<ModelElementInstance, Rectangle2D> labels = new HashMap<>();

    private final List<String> faults = new ArrayList<>();

    Picture(Model model) {
        var drawnShapes = new HashMap<String, BpmnShape>();
        model.all(BpmnShape.class).forEach(shape -> drawnShapes.put(shape.getBpmnElement().getId(), shape));
        var drawnEdges = new HashMap<String, BpmnEdge>();
        model.all(BpmnEdge.class).forEach(edge -> drawnEdges.put(edge.getBpmnElement().getId(), edge));
        for (var node : model.all(FlowNode.class)) {
            var shape = drawnShapes.get(node.getId());
            if (shape == null) {
                this.faults.add(node.getId() + " is not drawn");
                continue;
            }
            this.shapes.put(node, rectangle(shape.getBounds()));
            if (shape.getBpmnLabel() != null && shape.getBpmnLabel().getBounds() != null) {
                this.labels.put(node, rectangle(shape.getBpmnLabel().getBounds()));
            }
        }
        for (var flow : model.all(SequenceFlow.class)) {
            var edge = drawnEdges.get(flow.getId());
            if (edge == null) {
                this.faults.add(flow.getId() + " is not drawn");
                continue;
            }
            var points = List.copyOf(edge.getWaypoints());
            var lines = new ArrayList<Line2D>();
            for (var i = 1; i < points.size(); i++) {
                lines.add(new Line2D.Double(points.get(i - 1).getX(), points.get(i - 1).getY(), points.get(i).getX(),
                        points.get(i).getY()));
            }
            this.flows.put(flow, lines);
            if (edge.getBpmnLabel() != null && edge.getBpmnLabel().getBounds() != null) {
                this.labels.put(flow, rectangle(edge.getBpmnLabel().getBounds()));
            }
        }
    }

    List<String> faults() {
        overlaps();
        crookedFlows();
        flowsThroughShapes();
        crossings();
        labelsOnLines();
        return this.faults;
    }

    private void overlaps() {
        var nodes = new ArrayList<>(this.shapes.keySet());
        for (var i = 0; i < nodes.size(); i++) {
            for (var j = i + 1; j < nodes.size(); j++) {
                var one = nodes.get(i);
                var other = nodes.get(j);
                if (!contains(one, other) && !contains(other, one) && !attached(one, other) && !attached(other, one)
                        && inner(this.shapes.get(one)).intersects(this.shapes.get(other))) {
                    this.faults.add(one.getId() + " overlaps " + other.getId());
                }
            }
        }
    }

    private void crookedFlows() {
        this.flows.forEach((flow, lines) -> lines.forEach(line -> {
            if (Math.abs(line.getX1() - line.getX2()) > TOUCH && Math.abs(line.getY1() - line.getY2()) > TOUCH) {
                this.faults.add(flow.getId() + " is not drawn with right angles");
            }
        }));
    }

    private void flowsThroughShapes() {
        this.flows.forEach((flow, lines) -> this.shapes.forEach((node, shape) -> {
            if (node.equals(flow.getSource()) || node.equals(flow.getTarget()) || contains(node, flow)
                    || attached(flow.getSource(), node)) {
                return;
            }
            if (lines.stream().anyMatch(line -> line.intersects(inner(shape)))) {
                this.faults.add(flow.getId() + " runs through " + node.getId());
            }
        }));
    }

    private void crossings() {
        var all = new ArrayList<>(this.flows.keySet());
        for (var i = 0; i < all.size(); i++) {
            for (var j = i + 1; j < all.size(); j++) {
                var one = all.get(i);
                var other = all.get(j);
                if (this.flows.get(one)
                    .stream()
                    .anyMatch(a -> this.flows.get(other).stream().anyMatch(b -> cross(a, b)))) {
                    this.faults.add(one.getId() + " crosses " + other.getId());
                }
            }
        }
    }

    private void labelsOnLines() {
        this.labels.forEach((owner, label) -> {
            this.flows.forEach((flow, lines) -> {
                if (lines.stream().anyMatch(line -> line.intersects(inner(label)))) {
                    this.faults.add("the label of " + id(owner) + " lies on " + flow.getId());
                }
            });
            this.shapes.forEach((node, shape) -> {
                if (!(node instanceof SubProcess) && !node.equals(owner) && inner(label).intersects(shape)) {
                    this.faults.add("the label of " + id(owner) + " lies on " + node.getId());
                }
            });
            this.labels.forEach((other, otherLabel) -> {
                if (id(owner).compareTo(id(other)) < 0 && inner(label).intersects(otherLabel)) {
                    this.faults.add("the label of " + id(owner) + " lies on that of " + id(other));
                }
            });
        });
    }

    /**
     * Flows that meet at a common end, or run into one another, are not crossings: only a
     * true X is.
     */
    private static boolean cross(Line2D a, Line2D b) {
        var aHorizontal = Math.abs(a.getY1() - a.getY2()) < TOUCH;
        var bHorizontal = Math.abs(b.getY1() - b.getY2()) < TOUCH;
        if (aHorizontal == bHorizontal) {
            return false;
        }
        var horizontal = aHorizontal ? a : b;
        var vertical = aHorizontal ? b : a;
        var x = vertical.getX1();
        var y = horizontal.getY1();
        return x > Math.min(horizontal.getX1(), horizontal.getX2()) + TOUCH
                && x < Math.max(horizontal.getX1(), horizontal.getX2()) - TOUCH
                && y > Math.min(vertical.getY1(), vertical.getY2()) + TOUCH
                && y < Math.max(vertical.getY1(), vertical.getY2()) - TOUCH;
    }

    private static boolean contains(FlowNode container, ModelElementInstance element) {
        for (var parent = element.getParentElement(); parent != null; parent = parent.getParentElement()) {
            if (parent.equals(container)) {
                return true;
            }
        }
        return false;
    }

    private static boolean attached(FlowNode event, FlowNode host) {
        return event instanceof BoundaryEvent boundary && boundary.getAttachedTo().equals(host);
    }

    private static String id(ModelElementInstance element) {
        return element.getAttributeValue("id");
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Rectangle2D inner(Rectangle2D outer) {
        return new Rectangle2D.Double(outer.getX() + TOUCH, outer.getY() + TOUCH, outer.getWidth() - 2 * TOUCH,
                outer.getHeight() - 2 * TOUCH);
    }

}
