package org.mizizi.security;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What stands in the code of a place, its lambdas included: the texts it names, and the places it calls or reads. */
record Code(Set<String> texts, Set<Place> leadsTo) {

    Code() {
        this(new HashSet<>(), new HashSet<>());
    }

    /** The code of a class: of each of its methods, and of each of its constants what makes it. */
    static Map<Place, Code> of(ClassModel type) {
        return new Reading(type).all();
    }

    private static final class Reading {

        private final String owner;
        private final Map<Place, MethodModel> methods = new HashMap<>();
        private final Map<Place, Code> read = new HashMap<>();

        Reading(ClassModel type) {
            owner = type.thisClass().asInternalName().replace('/', '.');
            type.methods()
                    .forEach(method -> methods.put(
                            new Place(
                                    owner,
                                    method.methodName().stringValue(),
                                    method.methodType().stringValue()),
                            method));
        }

        Map<Place, Code> all() {
            methods.keySet().stream().filter(place -> !place.isLambdaOf(owner)).forEach(this::read);
            return read;
        }

        private void read(Place place) {
            var code = new Code();
            for (var element : elements(place)) {
                if (element instanceof FieldInstruction field && makesConstant(place, field)) {
                    read.put(Place.of(field), code);
                    code = new Code();
                } else {
                    add(element, code);
                }
            }
            read.put(place, code);
        }

        private boolean makesConstant(Place place, FieldInstruction field) {
            return place.name().equals("<clinit>") && field.opcode() == Opcode.PUTSTATIC;
        }

        private Iterable<CodeElement> elements(Place place) {
            var method = methods.get(place);
            return method == null
                    ? Set.of()
                    : method.code().<Iterable<CodeElement>>map(code -> code).orElse(Set.of());
        }

        private void add(CodeElement element, Code code) {
            switch (element) {
                case LoadConstantInstruction load -> name(load.constantValue(), code);
                case InvokeInstruction call -> code.leadsTo().add(Place.of(call));
                case FieldInstruction field -> code.leadsTo().add(Place.of(field));
                case InvokeDynamicInstruction dynamic ->
                    dynamic.bootstrapArgs().forEach(argument -> name(argument, code));
                default -> {}
            }
        }

        private void name(ConstantDesc constant, Code code) {
            if (constant instanceof String text) {
                code.texts().add(text);
            } else if (constant instanceof DirectMethodHandleDesc handle) {
                var place = Place.of(handle);
                if (place.isLambdaOf(owner)) {
                    elements(place).forEach(element -> add(element, code));
                } else {
                    code.leadsTo().add(place);
                }
            }
        }
    }
}
