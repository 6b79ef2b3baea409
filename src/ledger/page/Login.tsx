import { useSignal } from '@preact/signals';
import { search, type Trouble, troubleOf } from './client.js';
import { isIn, keepToken, texts } from './state.js';

/** Lets in who can read, and only keeps a token that was seen to work. */
export async function enter(value: string): Promise<Trouble | null> {
  keepToken(value);
  try {
    await search({});
    isIn.value = true;
    return null;
  } catch (error) {
    keepToken('');
    isIn.value = false;
    return troubleOf(error);
  }
}

export function Login() {
  const trouble = useSignal<Trouble | null>(null);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    trouble.value = await enter(String(form.get('token')).trim());
  };
  return (
    <form class="card narrow" onSubmit={submit}>
      <h2>{texts.value.login}</h2>
      <label for="token">{texts.value.token}</label>
      <input id="token" name="token" type="password" autocomplete="off" required aria-describedby="token-help" />
      <p id="token-help" class="muted">
        {texts.value.tokenHelp}
      </p>
      <p role="alert">{trouble.value && texts.value[trouble.value]}</p>
      <button type="submit">{texts.value.enter}</button>
    </form>
  );
}
