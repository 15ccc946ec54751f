package io.consort.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/**
 * What counts as a feature: each package below a service's root with all that is in it, and the root itself. What puts the features
 * together lies in {@code assembly}, which knows them all and which none of them may know therefore.
 */
public final class Features implements SliceAssignment {

    private final String root;

    private Features(String root) {
        this.root = root;
    }

    /** Of the service whose root package this is. */
    public static Features of(String root) {
        return new Features(root);
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        String place = type.getPackageName();
        if (place.equals(root)) {
            return SliceIdentifier.of("root");
        }
        return place.startsWith(root + ".")
                ? SliceIdentifier.of(place.substring(root.length() + 1).split("\\.", 2)[0])
                : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "features of " + root;
    }
}
