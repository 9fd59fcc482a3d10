package io.kassa.domain.contract;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What a persistence provider does with an entity: it hands out copies of what is stored, tells
 * whether one was changed, and counts versions. Entities and embeddables are copied, values are
 * not: they don't change.
 */
final class EntityCopy {

  private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

  private record Shape(Constructor<?> constructor, List<Field> fields, Optional<Field> version) {}

  private EntityCopy() {}

  /** A copy as if it had been read just now. */
  static <E> E of(E entity) {
    return cast(copied(entity, new IdentityHashMap<>()), entity);
  }

  /** Lets one copy show what the other shows. */
  static <E> void refresh(E stale, E fresh) {
    E copy = of(fresh);
    shapeOf(stale.getClass()).fields().forEach(field -> set(field, stale, get(field, copy)));
  }

  /** Whether both show the same. */
  static boolean isSame(Object one, Object other) {
    boolean managed = one != null && other != null && isManaged(one);
    if (!managed) {
      boolean many = one instanceof Collection<?> && other instanceof Collection<?>;
      return many
          ? isSame(List.copyOf((Collection<?>) one), List.copyOf((Collection<?>) other))
          : Objects.equals(one, other);
    }
    return shapeOf(one.getClass()).fields().stream()
        .filter(field -> !field.isAnnotationPresent(Transient.class))
        .allMatch(field -> isSame(get(field, one), get(field, other)));
  }

  /** The version, of entities that have one. */
  static Optional<Long> versionOf(Object entity) {
    return shapeOf(entity.getClass()).version().map(field -> (Long) get(field, entity));
  }

  /** One version more. */
  static void countVersion(Object entity) {
    shapeOf(entity.getClass())
        .version()
        .ifPresent(field -> set(field, entity, (Long) get(field, entity) + 1));
  }

  private static boolean isSame(List<?> these, List<?> those) {
    if (these.size() != those.size()) {
      return false;
    }
    for (int i = 0; i < these.size(); i++) {
      if (!isSame(these.get(i), those.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Object copied(Object value, IdentityHashMap<Object, Object> known) {
    if (value instanceof List<?> list && !list.isEmpty() && isManaged(list.get(0))) {
      return new ArrayList<>(list.stream().map(it -> copied(it, known)).toList());
    }
    if (value instanceof ArrayList<?> list) {
      return new ArrayList<>(list);
    }
    if (value instanceof Set<?> set && value.getClass() != Set.of().getClass()) {
      return new LinkedHashSet<>(set);
    }
    return value == null || !isManaged(value) ? value : copiedEntity(value, known);
  }

  private static Object copiedEntity(Object entity, IdentityHashMap<Object, Object> known) {
    Object copy = known.get(entity);
    if (copy == null) {
      Shape shape = shapeOf(entity.getClass());
      copy = create(shape.constructor());
      known.put(entity, copy);
      for (Field field : shape.fields()) {
        if (!field.isAnnotationPresent(Transient.class)) {
          set(field, copy, copied(get(field, entity), known));
        }
      }
    }
    return copy;
  }

  private static boolean isManaged(Object value) {
    Class<?> type = value.getClass();
    return !type.isRecord()
        && (type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Embeddable.class));
  }

  private static Shape shapeOf(Class<?> type) {
    return SHAPES.computeIfAbsent(type, EntityCopy::shape);
  }

  private static Shape shape(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      List<Field> fields =
          Stream.<Class<?>>iterate(type, it -> it != Object.class, Class::getSuperclass)
              .flatMap(it -> Arrays.stream(it.getDeclaredFields()))
              .filter(field -> !Modifier.isStatic(field.getModifiers()))
              .toList();
      fields.forEach(field -> field.setAccessible(true));
      Optional<Field> version =
          fields.stream().filter(it -> it.isAnnotationPresent(Version.class)).findFirst();
      return new Shape(constructor, fields, version);
    } catch (NoSuchMethodException noEntity) {
      throw new IllegalStateException(noEntity);
    }
  }

  private static Object create(Constructor<?> constructor) {
    try {
      return constructor.newInstance();
    } catch (ReflectiveOperationException noEntity) {
      throw new IllegalStateException(noEntity);
    }
  }

  private static Object get(Field field, Object owner) {
    try {
      return field.get(owner);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void set(Field field, Object owner, Object value) {
    try {
      field.set(owner, value);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E> E cast(Object copy, E like) {
    return (E) like.getClass().cast(copy);
  }
}
