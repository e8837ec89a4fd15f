## En todas las cartas

letter-greeting = Hola, { $name }:
letter-greeting-noname = Hola:
letter-closing =
    Un cordial saludo,
    { $team }
    { $company }
letter-reference-line = Su referencia es { $reference }. Por favor, déjela en el asunto cuando nos responda.
letter-link =
    En su página personal puede ver cómo va todo, escribirnos y añadir archivos:
    { $link }
letter-dates = Qué pasa ahora
letter-update-by = A más tardar el { $date } le contaremos cómo avanzamos.
letter-resolve-by = Nuestro propósito es resolver su reclamación a más tardar el { $date }.
letter-automatic = Esta confirmación se ha enviado automáticamente. Su reclamación la leerá una persona.

letter-kind-product = un producto
letter-kind-service = nuestro servicio
letter-team-service-management = Equipo de gestión del servicio
letter-team-technical = Equipo técnico
letter-team-safety = Equipo de seguridad de los productos
letter-team-unknown = Atención al cliente
letter-promise-acknowledgement = acuse de recibo
letter-promise-update = informe de avance
letter-promise-resolution = solución
letter-promise-safety = evaluación de seguridad

## Acuse de recibo

letter-ack-subject = Hemos recibido su reclamación { $reference }: { $subject }
letter-ack-subject-nosubject = Hemos recibido su reclamación { $reference }
letter-ack-thanks = Gracias por escribirnos. Su mensaje nos llegó el { $received } y ha quedado registrado como reclamación { $reference }. Sentimos que algo haya salido mal y vamos a ocuparnos de ello.
letter-ack-understood = Esto es lo que hemos entendido de su mensaje. Si algo no es correcto, basta con que responda a este correo.
letter-ack-understood-kind = Su reclamación se refiere a: { $value }
letter-ack-understood-model = Modelo del inversor: { $value }
letter-ack-understood-serial = Número de serie: { $value }
letter-ack-understood-ticket = Número de ticket: { $value }
letter-ack-understood-idea = Su idea para la solución: la hemos anotado y la tendremos en cuenta.
letter-ack-missing = Nos ayudaría que nos enviara lo siguiente. Basta con que responda a este correo. Ya hemos empezado, y las fechas de más abajo no dependen de su respuesta.
letter-ack-missing-ticket = El número de ticket de su solicitud. Lo encontrará en nuestros correos anteriores.
letter-ack-missing-model = El modelo de su inversor. Lo encontrará en la etiqueta del lateral del aparato.
letter-ack-missing-serial = El número de serie de su inversor, si lo tiene a mano. Está en la misma etiqueta.
letter-ack-missing-description = Qué ocurrió exactamente y cuándo lo notó por primera vez.
letter-ack-danger =
    Su seguridad es lo primero. Lo que describe puede ser peligroso. Por favor, deje de usar el aparato. Apáguelo si puede hacerlo sin riesgo, manténgase a distancia y no deje que nadie se acerque. No lo abra ni toque cables dañados: los cables de los paneles solares siguen con tensión a la luz del día, aunque todo esté apagado. Pida a un electricista cualificado que lo revise antes de volver a usarlo.
    Si hay fuego o humo, o si alguien está herido, llame de inmediato al 112.

## Informe de avance

letter-update-subject = Cómo va su reclamación { $reference }
letter-update-intro = Le contamos cómo va su reclamación { $reference }.
letter-update-late = Le habíamos prometido estas noticias a más tardar el { $date }. Llegan con retraso y le pedimos disculpas.

## Nueva fecha

letter-extension-subject = Una nueva fecha para su reclamación { $reference }
letter-extension-intro = Le dijimos que nuestro propósito era resolver su reclamación { $reference } a más tardar el { $old-date }. Necesitamos más tiempo. La nueva fecha es el { $new-date }.
letter-extension-intro-late = Le dijimos que nuestro propósito era resolver su reclamación { $reference } a más tardar el { $old-date }. No lo hemos conseguido y tampoco le avisamos a tiempo. Le pedimos disculpas por ambas cosas. La nueva fecha es el { $new-date }.
letter-extension-reason = El motivo es este:
letter-extension-sorry = Sentimos que tenga que esperar más.

## Decisión

letter-decision-subject = Nuestra decisión sobre su reclamación { $reference }
letter-decision-intro-accepted = Hemos examinado su reclamación { $reference }. Tiene usted razón y la aceptamos por completo.
letter-decision-intro-partly-accepted = Hemos examinado su reclamación { $reference }. Le damos la razón en una parte, y en esa parte la aceptamos.
letter-decision-intro-rejected = Hemos examinado con atención su reclamación { $reference }. No podemos aceptarla. Sabemos que esperaba otra respuesta; por eso le explicamos más abajo cómo hemos llegado a ella.
letter-decision-intro-cannot-resolve = Hemos examinado con atención su reclamación { $reference }. No hemos encontrado la manera de resolverla. Lo sentimos, y más abajo le explicamos todos los motivos.
letter-decision-late = Le habíamos prometido esta respuesta a más tardar el { $date }. Llega con retraso y le pedimos disculpas.
letter-decision-explanation = Cómo hemos llegado a esta decisión
letter-decision-remedy = Qué vamos a hacer
letter-decision-remedy-repair = Vamos a reparar su aparato.
letter-decision-remedy-replacement = Vamos a cambiarle el aparato.
letter-decision-remedy-refund = Vamos a devolverle el dinero.
letter-decision-remedy-apology = Le pedimos disculpas.
letter-decision-remedy-guidance = Más abajo le explicamos, paso a paso, cómo resolver el problema.
letter-decision-remedy-nothing = No tenemos previsto nada más.
letter-decision-satisfied =
    Si con esto el asunto queda resuelto para usted, puede decírnoslo aquí:
    { $link }
letter-decision-escalate =
    Si no le convence, puede pedir que revise su reclamación alguien que no haya participado en esta decisión. Responda a este correo y díganos por qué, o hágalo aquí:
    { $link }
letter-decision-outside = Esta es nuestra decisión final. Si no está de acuerdo con ella, puede dirigirse a un organismo independiente: { $body }

## Revisión

letter-escalation-subject = Vamos a revisar de nuevo su reclamación { $reference }
letter-escalation-intro = Nos ha dicho que no está conforme con nuestra decisión sobre su reclamación { $reference }. Gracias por su franqueza. La estamos revisando de nuevo, desde el principio.
letter-escalation-reviewer = La revisión la hace una persona que no participó en la primera decisión.
letter-review-subject = El resultado de la revisión de su reclamación { $reference }
letter-review-intro = Una persona que no participó en la primera decisión ha revisado de nuevo su reclamación { $reference }.

## Cierre y reapertura

letter-closed-subject = Su reclamación { $reference } está cerrada
letter-closed-intro = Hemos cerrado su reclamación { $reference }.
letter-closed-again = Si el problema vuelve o si tiene algo más que contarnos, responda a este correo. Volveremos a abrir su reclamación; no tendrá que empezar de nuevo.

## Respuestas y un enlace nuevo

letter-reply-subject = Re: { $subject }
letter-new-link-subject = El enlace a su reclamación { $reference }
letter-new-link-intro =
    Este es el nuevo enlace a la página de su reclamación { $reference }. Sirve hasta el { $date }. Los enlaces anteriores ya no funcionan.
    { $link }
letter-new-link-not-you = Si usted no ha pedido este enlace, no tiene que hacer nada.

## A terceros (instalador, distribuidor, transportista)

letter-third-party-subject = Nuestra petición de información, referencia { $reference }
letter-third-party-intro = { $company } está examinando una reclamación con la referencia { $reference }. Para valorarla con justicia, necesitamos que nos facilite cierta información:
letter-third-party-privacy = Por favor, utilice lo que aquí le comunicamos solo para responder a esta petición.

## A nuestro propio equipo

letter-staff-danger-subject = { $reference }: posible peligro, léalo ahora
letter-staff-danger-intro = En la reclamación { $reference } ({ $subject }) el cliente describe algo que puede ser peligroso. Por favor, léala ahora y póngase en contacto con el cliente.
letter-staff-escalated-subject = { $reference }: decisión no aceptada, hace falta una revisión
letter-staff-escalated-intro = El cliente no está conforme con la decisión sobre la reclamación { $reference } ({ $subject }) y ha pedido una revisión. Debe hacerla alguien que no haya participado en la decisión.
letter-staff-due-subject = { $count ->
    [one] { $count } compromiso vence pronto
   *[other] { $count } compromisos vencen pronto
 }
letter-staff-due-intro = { $count ->
    [one] Este compromiso con un cliente vence pronto:
   *[other] Estos compromisos con clientes vencen pronto:
 }
letter-staff-missed-subject = { $count ->
    [one] { $count } compromiso no se ha cumplido
   *[other] { $count } compromisos no se han cumplido
 }
letter-staff-missed-intro = { $count ->
    [one] Este compromiso con un cliente no se ha cumplido. Por favor, ocúpese hoy de él y cuéntele al cliente qué pasa ahora:
   *[other] Estos compromisos con clientes no se han cumplido. Por favor, ocúpese hoy de ellos y cuénteles a los clientes qué pasa ahora:
 }
letter-staff-promise-line = { $reference }: { $promise }, a más tardar el { $date }
letter-staff-link = Abrir la reclamación: { $link }

## A question for information

letter-information-subject = Una pregunta sobre su reclamación { $reference }
letter-information-intro = Estamos examinando su reclamación { $reference } y necesitamos algo de su parte.
letter-information-list = Por favor, envíenos lo siguiente. Basta con que responda a este correo.
letter-information-runs = Nuestras fechas no dependen de su respuesta, pero con ella podremos ayudarle mejor.
letter-information-rests = Nuestra fecha para la solución queda en suspenso hasta que nos responda, como máximo hasta el { $date }.

## What a letter must also say, as headings above what a handler wrote

letter-part-findings = Qué hemos examinado y qué hemos constatado
letter-part-done = Qué hemos hecho hasta ahora
letter-part-next = Qué pasa ahora

## A part is resolved

letter-partial-subject = Una parte de su reclamación { $reference } está resuelta
letter-partial-intro = Una parte de su reclamación { $reference } está resuelta.
letter-partial-what = Esta parte queda resuelta
letter-partial-rest = Seguimos trabajando en lo demás. Tendrá noticias nuestras.

## Decision: until when

letter-decision-escalate-until = Por favor, hágalo a más tardar el { $date }.
letter-outside-until = Puede hacerlo hasta el { $date }.

## Silence after the decision

letter-silence-subject = ¿Ha visto nuestra decisión sobre { $reference }?
letter-silence-intro = Hace algún tiempo le enviamos nuestra decisión sobre su reclamación { $reference }. Desde entonces no hemos tenido noticias suyas.
letter-silence-close = Si no tenemos noticias suyas a más tardar el { $date }, cerraremos su reclamación.
letter-closed-silence-intro = Desde nuestra decisión sobre su reclamación { $reference } no hemos tenido noticias suyas, así que la hemos cerrado.

## Withdrawn

letter-withdrawn-subject = Su reclamación { $reference } queda retirada
letter-withdrawn-intro = Ha retirado usted su reclamación { $reference }. La hemos cerrado y no haremos nada más al respecto.

## The remedy is done

letter-remedy-done-subject = Hecho: lo que le prometimos sobre { $reference }
letter-remedy-done-intro = Hemos hecho lo que le prometimos en nuestra decisión sobre su reclamación { $reference }.

## Two complaints become one, one becomes two

letter-merged-subject = Sus reclamaciones siguen juntas como { $reference }
letter-merged-intro = Nos escribió dos veces sobre el mismo asunto: { $other } y { $reference }. Tratamos las dos reclamaciones juntas como { $reference }. Puede usar cualquiera de las dos referencias, y vale la más temprana de nuestras fechas.
letter-split-intro = Su mensaje sobre { $other } trataba de dos asuntos. Para que ninguno quede olvidado, tratamos este por separado como { $reference }. Nuestros plazos cuentan desde el día en que nos llegó su primer mensaje.

## To our teams

letter-staff-raised-subject = [{ $reference }] Pasa a su equipo tras una fecha incumplida: { $subject }
letter-staff-raised-intro = En la reclamación { $reference } ({ $subject }) no se ha cumplido un compromiso. Según la política, pasa a su equipo.
