# Una política en palabras: explicada como manual, dibujada, comparada con otra versión. Los nombres de compromisos, tipos y
# equipos vienen tal cual. $within, $after, $from son giros de handbook-within-…, -after-…, -from-…; $items es una lista.

## Cuánto tiempo: solo («30 días laborables»), como límite («en un plazo de 30 días laborables»), como momento («al cabo de 30 días laborables»)

handbook-period-working-days = { $count ->
    [one] { $count } día laborable
   *[other] { $count } días laborables
 }
handbook-period-calendar-days = { $count ->
    [one] { $count } día natural
   *[other] { $count } días naturales
 }
handbook-period-weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
 }
handbook-period-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
 }
handbook-period-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
 }
handbook-period-business-hours = { $count ->
    [one] { $count } hora de oficina
   *[other] { $count } horas de oficina
 }
handbook-within-working-days = { $count ->
    [one] en un plazo de { $count } día laborable
   *[other] en un plazo de { $count } días laborables
 }
handbook-within-calendar-days = { $count ->
    [one] en un plazo de { $count } día natural
   *[other] en un plazo de { $count } días naturales
 }
handbook-within-weeks = { $count ->
    [one] en un plazo de { $count } semana
   *[other] en un plazo de { $count } semanas
 }
handbook-within-months = { $count ->
    [one] en un plazo de { $count } mes
   *[other] en un plazo de { $count } meses
 }
handbook-within-hours = { $count ->
    [one] en un plazo de { $count } hora
   *[other] en un plazo de { $count } horas
 }
handbook-within-business-hours = { $count ->
    [one] en un plazo de { $count } hora de oficina
   *[other] en un plazo de { $count } horas de oficina
 }
handbook-after-working-days = { $count ->
    [one] al cabo de { $count } día laborable
   *[other] al cabo de { $count } días laborables
 }
handbook-after-calendar-days = { $count ->
    [one] al cabo de { $count } día natural
   *[other] al cabo de { $count } días naturales
 }
handbook-after-weeks = { $count ->
    [one] al cabo de { $count } semana
   *[other] al cabo de { $count } semanas
 }
handbook-after-months = { $count ->
    [one] al cabo de { $count } mes
   *[other] al cabo de { $count } meses
 }
handbook-after-hours = { $count ->
    [one] al cabo de { $count } hora
   *[other] al cabo de { $count } horas
 }
handbook-after-business-hours = { $count ->
    [one] al cabo de { $count } hora de oficina
   *[other] al cabo de { $count } horas de oficina
 }

## Listas, etiquetas, comillas

handbook-and = { $items } y { $last }
handbook-and-before-i = { $items } e { $last }
handbook-labelled = { $label }: { $text }
handbook-quoted = «{ $text }»

## Nombres que dan las políticas, donde son conocidos; en mitad de una frase

handbook-name-promise-progress = informe de avance
handbook-name-promise-final-response = respuesta definitiva
handbook-name-promise-payment-response = respuesta sobre pagos
handbook-name-promise-reply = respuesta
handbook-name-promise-response = respuesta motivada
handbook-name-promise-answer = respuesta
handbook-name-promise-decision = decisión
handbook-name-promise-outcome = resultado
handbook-name-promise-assessment = evaluación del peligro
handbook-name-promise-remedy = ejecución de la medida
handbook-name-promise-recall-remedy = medida tras una recuperación del producto
handbook-name-detail-model = Modelo
handbook-name-detail-serial = Número de serie
handbook-name-detail-ticket = Número de ticket
handbook-name-detail-description = Descripción del problema
handbook-name-detail-idea = Idea para la solución
handbook-name-priority-urgent = urgente
handbook-name-priority-high = alta
handbook-name-priority-normal = normal
handbook-name-priority-low = baja
handbook-name-priority-danger = peligro
handbook-name-priority-accident = accidente
handbook-name-priority-severe = grave
handbook-name-priority-complex = compleja
handbook-name-priority-vulnerable = persona vulnerable
handbook-name-priority-at-risk = persona en riesgo

## El principio

handbook-version = Versión { $version }
handbook-intro = Cómo se trata una reclamación según esta política: qué se promete y para cuándo, quién lo hace, qué debe decir una decisión y qué viene después.

## El tiempo

handbook-time-heading = Cómo se cuenta el tiempo
handbook-time-days = El día del hecho con el que empieza un plazo no cuenta; el plazo termina al acabar su último día (Reglamento (CEE, Euratom) n.º 1182/71).
handbook-time-hours = Los plazos en horas corren desde el minuto del hecho, de día y de noche.
handbook-time-office-hours = La oficina trabaja de { $from } a { $to } en sus días laborables; las horas de oficina se cuentan solo dentro de ese horario.
handbook-time-rest = Si un plazo en días naturales, semanas o meses termina en un día de descanso, acaba el siguiente día laborable, salvo que el compromiso diga otra cosa.
handbook-time-public = Los fines de semana, los festivos y los días en que la oficina está cerrada no son días laborables.
handbook-time-deadline = Los fines de semana, los festivos y los días en que la oficina está cerrada no son días laborables; tampoco los días que la ley trata como festivos en los plazos legales.
handbook-whose = Días laborables que cuentan: { $whose }.
handbook-whose-office = los de la oficina que responde
handbook-whose-complainant = los del país del reclamante o, si no se conoce, los de la oficina que responde
handbook-whose-region = los de esta región: { $place }

## Equipos, tipos, datos, prioridades

handbook-kinds-heading = Quién examina qué
handbook-teams = Equipos: { $items }.
handbook-details-rule = Si falta un dato necesario o deseable, se pide una sola vez, en el acuse de recibo. Un dato que falta nunca detiene un plazo ni hace que se rechace una reclamación.
handbook-details-pattern = Un dato que no se ajusta a su modelo se acepta igualmente y se señala al gestor.
handbook-details-none = No se piden datos.
handbook-kind-team = La examina: { $team }.
handbook-kind-priority = Prioridad: { $priority }.
handbook-detail-required = necesario
handbook-detail-wanted = deseable
handbook-detail-taken = se anota si se da, nunca se pide
handbook-priorities-heading = Qué va primero
handbook-priorities = De más a menos urgente: { $items }.
handbook-priorities-usual = Una reclamación se abre con la prioridad { $priority }, salvo que su tipo tenga otra. El gestor puede cambiarla.
handbook-priorities-none = Esta política no tiene prioridades.
handbook-priorities-danger = El peligro va por delante de todo lo demás.

## Compromisos

handbook-promises-heading = Qué se promete
handbook-promises-kept = Una carta cumple su compromiso desde el momento en que ha salido de verdad. Un incumplimiento queda registrado para siempre.
handbook-promises-no-pauses = Ningún plazo se suspende mientras se espera una respuesta.
handbook-keeps-acknowledgement = Se confirma la recepción { $within } { $from }.
handbook-keeps-reply = Se envía una respuesta { $within } { $from }.
handbook-keeps-update = Se envía un informe de avance { $within } { $from }.
handbook-keeps-decision = Se envía la decisión { $within } { $from }.
handbook-keeps-assessment = Se evalúa el peligro { $within } { $from }.
handbook-keeps-remedy = Se lleva a cabo la medida { $within } { $from }.
handbook-from-received = desde la recepción de la reclamación
handbook-from-escalated = desde la petición de revisión
handbook-from-acknowledged = desde el acuse de recibo
handbook-from-danger = desde que se describe o se señala un peligro
handbook-from-decided = desde el envío de la decisión
handbook-from-remedy-accepted = desde la aceptación de la medida
handbook-promise-clause = Cláusula: { $clause }
handbook-promise-repeats = Una vez cumplido, empieza de nuevo, hasta que se decida la reclamación.
handbook-promise-kinds = Solo para: { $items }.
handbook-promise-owner = Responde de él: { $team }.
handbook-promise-exact = Termina en su último día, aunque sea un día de descanso.
handbook-promise-pause-information = Se suspende mientras se espera información del reclamante; se reanuda, como muy tarde, { $after }.
handbook-promise-pause-third-party = Se suspende mientras se espera la respuesta de un tercero; se reanuda, como muy tarde, { $after }.
handbook-promise-warn = Aviso al equipo antes de la fecha: { $items }.
handbook-promise-warn-none = No se avisa antes al equipo.
handbook-promise-missed = A quién se avisa si se incumple: { $items }.
handbook-promise-missed-nobody = Si se incumple, no se avisa a nadie.
handbook-promise-raise = Si se incumple, la reclamación pasa a: { $team }.
handbook-notify-team = el equipo que tiene la reclamación
handbook-notify-handler = el gestor (o el equipo, si no lo hay)
handbook-extension-none = La fecha no se puede prorrogar.
handbook-extension-any = Se puede dar una nueva fecha tantas veces como se explique.
handbook-extension-times = { $count ->
    [one] Se puede dar una nueva fecha una vez.
   *[other] Se puede dar una nueva fecha hasta { $count } veces.
 }
handbook-extension-at-most = Cada nueva fecha cae { $within } desde la anterior.
handbook-extension-in-all = Con todas las nuevas fechas, termina { $within } desde su primer comienzo.
handbook-extension-carries = La carta con la nueva fecha dice: { $items }.
handbook-extension-rule = Una nueva fecha solo cuenta si su carta sale antes de que pase la anterior. Una carta posterior también se envía, pero el incumplimiento queda.

## Lo que dicen las cartas

handbook-part-explanation = una explicación completa de la decisión
handbook-part-reason = por qué no se puede cumplir la fecha
handbook-part-findings = qué se ha examinado y qué se ha constatado
handbook-part-done = qué se ha hecho hasta ahora
handbook-part-next = qué viene a continuación
handbook-part-rights = que se puede pedir una revisión, cómo y hasta cuándo
handbook-part-outside-body = a qué organismo externo se puede acudir

## Peligro

handbook-safety-heading = Peligro
handbook-safety-officer = Si se describe o se señala un peligro, este equipo se encarga enseguida de la seguridad y ve la reclamación: { $team }.
handbook-safety-words = Además de las palabras que ya se entienden, estas significan peligro:
handbook-safety-none = Esta política no tiene reglas propias para el peligro.

## La decisión

handbook-decisions-heading = La decisión
handbook-decisions-intro = Toda decisión se comunica por escrito.
handbook-decisions-any = Cabe cualquier resultado, y todos exigen una explicación completa.
handbook-decisions-others = No previsto en esta política: { $items }.
handbook-remedy-required = necesaria
handbook-remedy-optional = posible
handbook-remedy-none = ninguna
handbook-summary = Basta una carta más breve si sale { $within } desde la recepción ({ $outcome }). Dice: { $items }.
handbook-carries-nothing = nada en particular

## Revisión y organismos externos

handbook-escalation-heading = Si la decisión no satisface
handbook-escalation-none = No hay revisión dentro de la casa.
handbook-escalation-rule = Quien ya ha participado no hace la revisión.
handbook-escalation = Revisión
handbook-level = Revisión, nivel { $number }
handbook-level-until = Se puede pedir { $within } desde la decisión.
handbook-level-until-none = Se puede pedir en cualquier momento después de la decisión.
handbook-level-reviewers = Revisa: { $reviewers }.
handbook-level-team = La reclamación pasa a: { $team }.
handbook-level-team-same = La reclamación sigue en su equipo.
handbook-level-same-promises = Se aplican otra vez los mismos compromisos, contados desde la petición de revisión.
handbook-reviewers-uninvolved = cualquiera que no haya participado antes
handbook-reviewers-reviewer = un revisor, responsable o administrador que no haya participado antes
handbook-reviewers-manager = un responsable o administrador que no haya participado antes
handbook-bodies-heading = Organismos externos
handbook-bodies-intro = Tras el último nivel, y siempre que una carta deba decirlo, el reclamante sabe a qué organismo externo puede acudir.
handbook-bodies-none = Esta política no nombra ningún organismo externo.
handbook-bodies-all = todos
handbook-bodies-others = todos los demás
handbook-body-until = { $within } desde la última decisión
handbook-bodies-words = La carta dice, palabra por palabra:

## El final

handbook-closing-heading = Cómo termina una reclamación
handbook-closing-acceptance = Una reclamación se cierra cuando el reclamante está satisfecho.
handbook-closing-no-acceptance = Una reclamación no se cierra solo porque el reclamante esté satisfecho.
handbook-closing-fulfil = Antes deben haberse llevado a cabo estas medidas: { $items }.
handbook-closing-fulfil-none = No hace falta llevar a cabo antes ninguna medida.
handbook-closing-remind = Si no hay respuesta a la decisión, se envía un recordatorio { $after }.
handbook-closing-remind-none = No se envía ningún recordatorio.
handbook-closing-silence = Si no hay respuesta a la decisión, la reclamación se cierra { $after }.
handbook-closing-counted = Ambos plazos se cuentan desde el día en que salió la decisión.

handbook-letters-heading = Cartas
handbook-letters-none = Según esta política no sale ninguna carta por sí sola; las escriben los gestores.
handbook-letters-others = En estas ocasiones no sale ninguna carta:
handbook-moment-opened = apertura de la reclamación
handbook-moment-escalated = petición de revisión
handbook-moment-silence = silencio tras la decisión hasta el recordatorio
handbook-moment-closed-by-silence = cierre tras el silencio
handbook-moment-withdrawn = retirada de la reclamación
handbook-moment-merged = unión de dos reclamaciones
handbook-moment-remedy-done = ejecución de la medida
handbook-sent-itself = por sí sola
handbook-sent-hand = por un gestor, después de leerla

handbook-retention-heading = Cuánto se conservan las reclamaciones
handbook-retention = Conservación tras el cierre: { $period }.
handbook-retention-basis = Base: { $basis }.
handbook-retention-none = Esta política no dice cuánto se conservan las reclamaciones cerradas.

handbook-languages-heading = Idiomas
handbook-languages = Las cartas se escriben en: { $items }.
handbook-languages-all = Las cartas se escriben en todos los idiomas disponibles: { $items }.

## Cabeceras de columnas

handbook-column-promise = Compromiso
handbook-column-within = Plazo
handbook-column-from = Se cuenta
handbook-column-clause = Cláusula
handbook-column-detail = Dato
handbook-column-need = Se pide
handbook-column-hint = Dónde encontrarlo
handbook-column-pattern = Modelo
handbook-column-outcome = Resultado
handbook-column-carries = La carta dice
handbook-column-remedy = Medida
handbook-column-for = Para reclamantes de
handbook-column-body = Organismo externo
handbook-column-contact = Contacto
handbook-column-until = Hasta cuándo
handbook-column-words = Texto propio en
handbook-column-moment = Ocasión
handbook-column-letter = Carta
handbook-column-sent = Envío

## El dibujo

handbook-draw-about = { $title }: las etapas de una reclamación y sus plazos, dibujados a escala.
handbook-draw-complaint = La reclamación
handbook-draw-after = Después de la decisión
handbook-draw-days = ≈ días
handbook-draw-escalate = Se puede pedir revisión
handbook-draw-silence = Si no hay respuesta
handbook-draw-reminder = Recordatorio
handbook-draw-no-limit = sin plazo fijado
handbook-draw-bodies = { $count ->
    [one] { $count } organismo, según el país del reclamante
   *[other] { $count } organismos, según el país del reclamante
 }
handbook-draw-scale = Dibujado a escala en días naturales aproximados. Cada fecha real se calcula con el calendario de días laborables.
handbook-stage-received = Recepción
handbook-stage-acknowledged = Acuse de recibo
handbook-stage-investigated = Examen
handbook-stage-updated = Examen e informes de avance
handbook-stage-decided = Decisión
handbook-stage-closed = Cierre
handbook-legend-promise = plazo prometido
handbook-legend-warning = aviso al equipo
handbook-legend-extension = posible nueva fecha
handbook-legend-repeats = se repite
handbook-legend-pause = puede suspenderse
handbook-legend-danger = peligro
handbook-legend-after = después de la decisión

## Lo que ha cambiado entre dos versiones. $what nombra el lugar y el campo

handbook-diff-what = { $place }, { $field }
handbook-diff-changed = { $what }: ahora { $new }; antes { $old }.
handbook-diff-more = { $what }: ahora también { $items }.
handbook-diff-less = { $what }: ya no figura: { $items }.
handbook-diff-order = { $what }: ahora en este orden: { $items }.
handbook-diff-within = Compromiso «{ $promise }»: se promete ahora { $new } en lugar de { $old }.
handbook-diff-promise-added = Nuevo compromiso: { $promise }.
handbook-diff-promise-removed = Ya no se promete: { $promise }.
handbook-diff-team-added = Nuevo equipo: { $team }.
handbook-diff-team-removed = Equipo suprimido: { $team }.
handbook-diff-kind-added = Nuevo tipo de reclamación: { $kind }.
handbook-diff-kind-removed = Tipo de reclamación suprimido: { $kind }.
handbook-diff-detail-added = { $kind }: nuevo dato: { $detail } ({ $need }).
handbook-diff-detail-removed = { $kind }: dato suprimido: { $detail }.
handbook-diff-decision-added = Nuevo resultado: { $outcome }. La carta dice: { $items }.
handbook-diff-decision-removed = Resultado suprimido: { $outcome }.
handbook-diff-level-added = Nuevo nivel de revisión: { $level }.
handbook-diff-level-removed = Nivel de revisión suprimido: { $level }.
handbook-diff-body-added = Nuevo organismo externo: { $body } ({ $countries }).
handbook-diff-body-removed = Organismo externo suprimido: { $body } ({ $countries }).
handbook-diff-letter-added = Nueva carta: { $letter }. Ocasión: { $moment }. Envío: { $sent }.
handbook-diff-letter-removed = Carta suprimida: { $letter }. Ocasión: { $moment }.
handbook-diff-safety-added = Novedad: reglas para el peligro. Equipo encargado: { $team }.
handbook-diff-safety-removed = Se suprimen las reglas para el peligro.
handbook-diff-other = Ha cambiado algo más, para lo que aquí no hay palabras: compare los archivos.

handbook-field-id = nombre en los archivos
handbook-field-policy = Política
handbook-field-title = título
handbook-field-rest = días de descanso
handbook-field-languages = idiomas de las cartas
handbook-field-hours = horario de oficina
handbook-field-priorities = prioridades
handbook-field-name = nombre
handbook-field-teams = Equipos
handbook-field-kinds = Tipos de reclamación
handbook-field-team = equipo
handbook-field-priority = prioridad
handbook-field-details = datos
handbook-field-need = se pide
handbook-field-pattern = modelo
handbook-field-hint = dónde encontrarlo
handbook-field-promises = Compromisos
handbook-field-clause = cláusula
handbook-field-start = se cuenta
handbook-field-end = fin en un día de descanso
handbook-field-whose = días laborables
handbook-field-warn = aviso antes de la fecha
handbook-field-kept-by = se cumple con
handbook-field-repeats = repetición
handbook-field-only-for = tipos
handbook-field-owner = responde de él
handbook-field-pause-information = suspensión en espera de información
handbook-field-pause-third-party = suspensión en espera de un tercero
handbook-field-missed = avisados de un incumplimiento
handbook-field-raise = se hace cargo tras un incumplimiento
handbook-field-extension = prórroga
handbook-field-extension-times = número de nuevas fechas
handbook-field-extension-at-most = nueva fecha desde la anterior
handbook-field-extension-in-all = plazo total
handbook-field-extension-carries = carta con la nueva fecha
handbook-field-decisions = Decisiones
handbook-field-outcomes = resultados
handbook-field-carries = carta
handbook-field-remedy = medida
handbook-field-remedies = medidas posibles
handbook-field-summary = carta más breve
handbook-field-summary-until = plazo de la carta más breve
handbook-field-summary-carries = contenido de la carta más breve
handbook-field-reviewers = revisa
handbook-field-until = plazo
handbook-field-same-promises = compromisos
handbook-field-bodies = Organismos externos
handbook-field-countries = países
handbook-field-address = dirección
handbook-field-url = dirección web
handbook-field-words = texto
handbook-field-letters = Cartas
handbook-field-letter = carta
handbook-field-sent = envío
handbook-field-closing = Cierre
handbook-field-acceptance = si el reclamante está satisfecho
handbook-field-fulfil = medidas llevadas a cabo antes
handbook-field-remind = recordatorio tras
handbook-field-close = tras un silencio de
handbook-field-officer = equipo encargado
handbook-field-danger-words = palabras de peligro
handbook-field-retention = Conservación
handbook-field-after-closing = tras el cierre
handbook-field-basis = base

handbook-value-none = nada
handbook-value-empty = sin indicación
handbook-value-nobody = nadie
handbook-value-all = sin restricción
handbook-value-never = nunca
handbook-value-unsaid = sin fijar
handbook-value-no-limit = sin límite
handbook-value-usual = la habitual
handbook-value-possible = posible
handbook-value-impossible = no es posible
handbook-value-once = una vez
handbook-value-again = una y otra vez hasta la decisión
handbook-value-same-day = el mismo día
handbook-value-next-working-day = el siguiente día laborable
handbook-value-public = fines de semana y festivos
handbook-value-deadline = fines de semana, festivos y los días que la ley trata como ellos en los plazos
handbook-value-hours = de { $from } a { $to }
handbook-value-as-explained = tantas como se expliquen
handbook-value-its-team = su equipo
handbook-value-closes = se cierra
handbook-value-stays-open = sigue abierta
handbook-value-same-promises = los mismos otra vez
handbook-value-own-promises = compromisos propios
handbook-value-keeper-acknowledgement = el acuse de recibo
handbook-value-keeper-reply = una respuesta
handbook-value-keeper-update = un informe de avance
handbook-value-keeper-decision = la decisión
handbook-value-keeper-assessment = la evaluación del peligro
handbook-value-keeper-remedy = la ejecución de la medida
