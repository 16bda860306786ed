package id.ikm.stack.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are: the repository, and the folder that holds everything the stack keeps. */
record Layout(Path root, Path home) {

    static Layout ofThisMachine() {
        Path root = Path.of(System.getProperty("ikm.root")).toAbsolutePath().normalize();
        String home = System.getenv().getOrDefault("IKM_HOME", "");
        return new Layout(
                root,
                home.isBlank()
                        ? usualHome(root)
                        : Path.of(home).toAbsolutePath().normalize());
    }

    /** Not one that {@code IKM_HOME} puts beside it. */
    boolean isUsual() {
        return home.equals(usualHome(root));
    }

    private static Path usualHome(Path root) {
        return root.resolve(".ikm");
    }

    Path folder(String name) {
        return home.resolve(name);
    }

    Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    Path pidFile(String part) {
        return home.resolve("run").resolve(part + ".pid");
    }

    Path jar(String service) {
        return root.resolve(service + "-service/target/quarkus-app/quarkus-run.jar");
    }

    /** What a part runs: a service its own jar, the others that of the stack. */
    Path code(Part part) {
        Path jar = jar(part.name());
        return Files.exists(jar) ? jar : root.resolve("local-stack/target/local-stack.jar");
    }

    /** What the JVM remembers of a part's classes from one start to the next. */
    Path sharedArchive(Part part) {
        Path jar = jar(part.name());
        Path target = Files.exists(jar) ? jar.getParent().getParent() : root.resolve("local-stack/target");
        return target.resolve(part.name() + ".jsa");
    }

    String stackClassPath() {
        Path target = root.resolve("local-stack/target");
        return target.resolve("local-stack.jar") + ":" + target.resolve("lib") + "/*";
    }
}
