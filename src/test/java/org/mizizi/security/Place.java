package org.mizizi.security;

import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;

/** Where code stands: a method, or a constant with what it is made of, which has no type. */
record Place(String owner, String name, String type) {

    static Place of(InvokeInstruction call) {
        return new Place(
                dotted(call.owner().asInternalName()),
                call.name().stringValue(),
                call.type().stringValue());
    }

    static Place of(DirectMethodHandleDesc handle) {
        return new Place(name(handle.owner()), handle.methodName(), handle.lookupDescriptor());
    }

    static Place of(FieldInstruction constant) {
        return constant(
                dotted(constant.owner().asInternalName()), constant.name().stringValue());
    }

    static Place constant(String owner, String name) {
        return new Place(owner, name, "");
    }

    private static String name(ClassDesc type) {
        var descriptor = type.descriptorString();
        return type.isArray() ? descriptor : dotted(descriptor.substring(1, descriptor.length() - 1));
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }

    boolean isLambdaOf(String type) {
        return owner.equals(type) && name.startsWith("lambda$");
    }

    String module() {
        return owner.split("\\.", 4)[2];
    }

    String packageName() {
        return owner.substring(0, owner.lastIndexOf('.'));
    }

    String typeName() {
        return owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** The name of the type that its file is called after. */
    String topName() {
        return typeName().split("\\.", 2)[0];
    }

    /** As a person looks for it. */
    String label() {
        return switch (name) {
            case "<init>" -> "new " + typeName();
            case "<clinit>" -> typeName();
            default -> typeName() + "." + name;
        };
    }
}
